import type { Article, Statement } from '../../model/index.js'

/** Longest quotation in a reason, in code units. */
const LONGEST = 90

type Articles = ReadonlyMap<string, Article>

const outlet = ({ article }: Statement, articles: Articles): string => articles.get(article)?.outlet ?? article

/** Words in quotation marks, cut at a word where they are long. */
function quote(text: string): string {
  const plain = text.replace(/[“”"]/gu, '').replace(/\s+/gu, ' ').trim()
  if (plain.length <= LONGEST) return `“${plain}”`
  return `“${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …”`
}

/** Why a hedge is lost: "Tide Times states as fact what Quay Herald hedges: “the pier may close” became “the pier closes”." */
export const whyHedge = (from: Statement, to: Statement, articles: Articles): string =>
  `${outlet(to, articles)} states as fact what ${outlet(from, articles)} hedges: ${quote(from.text)} became ${quote(to.text)}.`

/** Why an attribution is lost: "Tide Times no longer says that Quay Herald has it from Ada Quill: “the pier closes”." */
export function whyAttribution(from: Statement, to: Statement, articles: Articles): string {
  const later = outlet(to, articles)
  const earlier = outlet(from, articles)
  const source = from.chain.at(-1)!.name ?? 'somebody'
  const drops = to.chain.length === 1 ? `${later} says in its own voice` : `${later} gives ${earlier} alone for`
  return `${drops} what ${earlier} has from ${source}: ${quote(to.text)}.`
}

/** Why a number is lost: "Quay Herald says “nine”, its copy in Tide Times “ninety”: “ninety boats were lost”." */
export const whyNumber = (
  from: Statement,
  to: Statement,
  [before, after]: readonly [string, string],
  articles: Articles,
): string =>
  `${outlet(from, articles)} says ${quote(before)}, its copy in ${outlet(to, articles)} ${quote(after)}: ${quote(to.text)}.`
