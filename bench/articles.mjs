import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SENTENCES = [
  'The harbour board said on Monday that the northern pier would stay closed until the spring.',
  '“We have asked for money twice,” said Ann Lee, a member of the board who lives on the island.',
  'According to two officials close to the talks, the ministry had promised to pay for half of the work.',
  'Fishermen blame the dredging company for the damage, which was found after a storm in November.',
  'The company denied that its ships had come near the pier and called the report “a fairy tale”.',
  'A third of the boats were moved to the old basin, where there is room for forty of them.',
]
const invented = Array.from({ length: 200 }, (_, i) => ({
  id: `a${i}`,
  outlet: 'The Paper',
  text: Array.from({ length: 30 }, (_, k) => SENTENCES[(i * 7 + k * 5) % SENTENCES.length]).join(glue(i)),
}))
/** Sentences stand in one paragraph or in many. */
function glue(i) {
  return i % 3 === 0 ? '\n\n' : ' '
}

const shared = process.env.HEARSAY_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))
const train = `${shared}/data/polnear-train.jsonl`

/** Article records to read, at most `count`: those of `file`, else PolNeAR train where it is there, else invented news. */
export function articles(file = existsSync(train) ? train : undefined, count = Infinity) {
  if (!file) return invented
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, count)
    .map((line) => JSON.parse(line))
    .map(({ id, outlet = 'The Paper', published, text }) => ({ id, outlet, published, text }))
}
