import { byId, type AgentId } from '../model/index.js'
import type { EndKind } from '../graph/index.js'
import type { Hop, Trace } from './trace.js'
import { plain, wrap } from './width.js'

/** How a tree is drawn. */
export interface TreeOptions {
  /** Columns of a line; default 80, at least 20. */
  readonly width?: number
}

/** What stands behind the last name of a trail. */
const NOTES: Record<EndKind, string> = {
  person: '',
  organization: '',
  group: '',
  document: 'a document',
  unnamed: 'unnamed',
  unread: 'article not in the corpus',
  silent: 'its articles in the corpus do not say it',
  own: 'in its own voice',
  nobody: '',
  circle: '',
}

/** A run of this many names or fewer is drawn again rather than referred to. */
const SHORT = 4

type Step = Hop | 'nobody'

interface Drawing {
  readonly trace: Trace
  readonly steps: ReadonlyMap<AgentId, readonly Step[]>
  readonly names: ReadonlyMap<AgentId, string>
  readonly ends: ReadonlyMap<AgentId, EndKind>
  readonly columns: number
  /** Agents whose trails are drawn already. */
  readonly drawn: Set<AgentId>
  readonly lines: string[]
}

function stepsOf(trace: Trace): Map<AgentId, Step[]> {
  const steps = new Map<AgentId, Step[]>()
  const add = (from: AgentId, step: Step): void => void steps.set(from, [...(steps.get(from) ?? []), step])
  for (const hop of trace.hops) add(hop.from, hop)
  for (const end of trace.ends) if (end.kind === 'nobody') add(end.agent, 'nobody')
  return steps
}

/** Publishers that nobody cites, in order of publication, then one of each circle that these do not reach. */
function rootsOf({ publishers, hops }: Trace): AgentId[] {
  const cited = new Set(hops.map(({ to }) => to))
  const next = new Map<AgentId, AgentId[]>()
  for (const { from, to } of hops) next.set(from, [...(next.get(from) ?? []), to])
  const seen = new Set<AgentId>()
  const roots: AgentId[] = []
  const visit = (root: AgentId): void => {
    roots.push(root)
    const stack = [root]
    while (stack.length > 0) {
      const agent = stack.pop()!
      if (seen.has(agent)) continue
      seen.add(agent)
      stack.push(...(next.get(agent) ?? []))
    }
  }
  for (const publisher of publishers) if (!cited.has(publisher)) visit(publisher)
  for (const publisher of publishers) if (!seen.has(publisher)) visit(publisher)
  return roots
}

/** How many names follow `agent` in a single file, or `undefined` where the way forks or is longer than `limit`. */
function single({ steps }: Drawing, agent: AgentId, limit: number): number | undefined {
  let at = agent
  for (let length = 0; length <= limit; length++) {
    const next = steps.get(at) ?? []
    if (next.length === 0) return length
    if (next.length > 1) return undefined
    if (next[0] === 'nobody') return length + 1
    at = next[0]!.to
  }
  return undefined
}

const arrow = (hop: Hop): string => (hop.inferred ? '⇢' : '→')
/** Keeps a name in one piece when the line is broken. */
const piece = (text: string): string => text.replaceAll(' ', '\u00a0')

/** The run of names from `agent` on, until the way forks or ends; gives back where it forks. */
function run(drawing: Drawing, agent: AgentId, path: Set<AgentId>): { text: string; fork?: AgentId } {
  const { steps, names, ends, drawn } = drawing
  let text = piece(names.get(agent)!)
  let hedged = false
  let at = agent
  for (;;) {
    const next = steps.get(at) ?? []
    const again = drawn.has(at) && next.length > 0 && single(drawing, at, SHORT) === undefined
    const notes = [
      hedged ? 'hedged' : '',
      again ? 'on as above' : '',
      next.length === 0 ? NOTES[ends.get(at) ?? 'nobody'] : '',
    ]
    const note = notes.filter(Boolean).join(', ')
    if (next.length !== 1 || again) {
      drawn.add(at)
      return { text: note === '' ? text : `${text} (${note})`, ...(again || next.length === 0 ? {} : { fork: at }) }
    }
    drawn.add(at)
    const [step] = next
    if (step === 'nobody') return { text: `${text} ${piece('→ nobody named')}${hedged ? ' (hedged)' : ''}` }
    hedged ||= step!.certainty === 'hedged'
    text += ` ${piece(`${arrow(step!)} ${names.get(step!.to)!}`)}`
    if (path.has(step!.to)) return { text: `${text} ↺` }
    path.add(step!.to)
    at = step!.to
  }
}

/** Columns that are always left to names, however deep the fork. */
const ROOM = 12

/** Adds one run of names as lines: after `lead` the first, after `below` the others. */
function put({ lines, columns }: Drawing, lead: string, below: string, text: string): void {
  const [first, later] = [lead, below].map((before) => before.slice(-(columns - ROOM)))
  for (const line of wrap(`${piece(first!)}${text}`, columns, later))
    lines.push(line.replaceAll('\u00a0', ' ').trimEnd())
}

function draw(
  drawing: Drawing,
  agent: AgentId,
  lead: string,
  head: string,
  before: string,
  path: ReadonlySet<AgentId>,
): void {
  const own = new Set([...path, agent])
  const { text, fork } = run(drawing, agent, own)
  const children = fork === undefined ? [] : drawing.steps.get(fork)!
  put(drawing, lead, `${before}${children.length > 0 ? '│ ' : '  '}`, `${head}${text}`)
  children.forEach((step, i) => {
    const last = i === children.length - 1
    const branch = `${before}${last ? '└─' : '├─'}`
    const beside = `${before}${last ? '  ' : '│ '}`
    if (step === 'nobody') put(drawing, branch, beside, piece('→ nobody named'))
    else if (own.has(step.to)) put(drawing, branch, beside, piece(`${arrow(step)} ${drawing.names.get(step.to)!} ↺`))
    else draw(drawing, step.to, branch, `${arrow(step)}\u00a0`, beside, own)
  })
}

/**
 * The chains of a trace as lines of text, from publishers to origins: `→` as stated, `⇢` as inferred, `↺` back into a circle;
 * what forks is drawn as a tree, and what was drawn before is referred to when it is long. Names are made safe for a terminal;
 * no line is wider than asked.
 */
export function tree(trace: Trace, options: TreeOptions = {}): readonly string[] {
  const drawing: Drawing = {
    trace,
    steps: stepsOf(trace),
    names: new Map(trace.agents.map(({ id, name }) => [id, plain(name)])),
    ends: new Map([...trace.ends].sort((a, b) => byId(a.agent, b.agent)).map(({ agent, kind }) => [agent, kind])),
    columns: Math.max(20, options.width ?? 80),
    drawn: new Set(),
    lines: [],
  }
  for (const root of rootsOf(trace)) draw(drawing, root, '', '', '', new Set())
  return drawing.lines
}
