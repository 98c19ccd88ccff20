import type { AgentId } from '../model/index.js'
import { drawingOf, type Drawing, type Step } from './drawing.js'
import type { Lane } from './bundles.js'
import type { Trace } from './trace.js'
import { wrap } from './width.js'

/** How a tree is drawn. */
export interface TreeOptions {
  /** Columns of a line; default 80, at least 20. */
  readonly width?: number
}

/** A run of this many names or fewer is drawn again rather than referred to. */
const SHORT = 4

/** A drawing in the making. */
interface Canvas extends Drawing {
  readonly columns: number
  /** Places whose trails are drawn already. */
  readonly drawn: Set<AgentId>
  readonly lines: string[]
}

/** How many names follow `agent` in a single file, or `undefined` where the way forks or is longer than `limit`. */
function single({ steps }: Canvas, agent: AgentId, limit: number): number | undefined {
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

const arrow = (lane: Lane): string => (lane.inferred ? '⇢' : '→')
/** Keeps a name in one piece when the line is broken. */
const piece = (text: string): string => text.replaceAll(' ', '\u00a0')

/** How many of those drawn as one have it so, where not all do. */
function share({ sizes }: Canvas, { from, many }: Lane): string {
  const size = sizes.get(from) ?? many
  return many < size ? ` (${many} of ${size})` : ''
}

/** An arrow and the name it leads to. */
const leg = (canvas: Canvas, lane: Lane): string =>
  piece(`${arrow(lane)} ${canvas.names.get(lane.to)!}${share(canvas, lane)}`)

/** The run of names from `agent` on, by `lane` where there is one, until the way forks or ends; gives back where it forks. */
function run(canvas: Canvas, agent: AgentId, path: Set<AgentId>, lane?: Lane): { text: string; fork?: AgentId } {
  const { steps, names, notes: of, drawn } = canvas
  let text = lane ? leg(canvas, lane) : piece(names.get(agent)!)
  let hedged = false
  let at = agent
  for (;;) {
    const next = steps.get(at) ?? []
    const again = drawn.has(at) && next.length > 0 && single(canvas, at, SHORT) === undefined
    const notes = [hedged ? 'hedged' : '', again ? 'on as above' : '', next.length === 0 ? (of.get(at) ?? '') : '']
    const note = notes.filter(Boolean).join(', ')
    if (next.length !== 1 || again) {
      drawn.add(at)
      return { text: note === '' ? text : `${text} (${note})`, ...(again || next.length === 0 ? {} : { fork: at }) }
    }
    drawn.add(at)
    const [step] = next
    if (step === 'nobody') return { text: `${text} ${piece('→ nobody named')}${hedged ? ' (hedged)' : ''}` }
    hedged ||= step!.hedged
    text += ` ${leg(canvas, step!)}`
    if (path.has(step!.to)) return { text: `${text} ↺` }
    path.add(step!.to)
    at = step!.to
  }
}

/** Columns that are always left to names, however deep the fork. */
const ROOM = 12

/** Adds one run of names as lines: after `lead` the first, after `below` the others. */
function put({ lines, columns }: Canvas, lead: string, below: string, text: string): void {
  const [first, later] = [lead, below].map((before) => before.slice(-(columns - ROOM)))
  for (const line of wrap(`${piece(first!)}${text}`, columns, later))
    lines.push(line.replaceAll('\u00a0', ' ').trimEnd())
}

function draw(
  canvas: Canvas,
  agent: AgentId,
  lead: string,
  before: string,
  path: ReadonlySet<AgentId>,
  lane?: Lane,
): void {
  const own = new Set([...path, agent])
  const { text, fork } = run(canvas, agent, own, lane)
  const children: readonly Step[] = fork === undefined ? [] : canvas.steps.get(fork)!
  put(canvas, lead, `${before}${children.length > 0 ? '│ ' : '  '}`, text)
  children.forEach((step, i) => {
    const last = i === children.length - 1
    const branch = `${before}${last ? '└─' : '├─'}`
    const beside = `${before}${last ? '  ' : '│ '}`
    if (step === 'nobody') put(canvas, branch, beside, piece('→ nobody named'))
    else if (own.has(step.to)) put(canvas, branch, beside, `${leg(canvas, step)}${piece(' ↺')}`)
    else draw(canvas, step.to, branch, beside, own, step)
  })
}

/**
 * The chains of a trace as lines of text, from publishers to origins: `→` as stated, `⇢` as inferred, `↺` back into a circle;
 * what forks is drawn as a tree, and what was drawn before is referred to when it is long. More than a few outlets with copies
 * of one text, or with the same trail, are drawn as one. Names are made safe for a terminal; no line is wider than asked.
 */
export function tree(trace: Trace, options: TreeOptions = {}): readonly string[] {
  const canvas: Canvas = {
    ...drawingOf(trace),
    columns: Math.max(20, options.width ?? 80),
    drawn: new Set(),
    lines: [],
  }
  for (const root of canvas.roots) draw(canvas, root, '', '', new Set())
  return canvas.lines
}
