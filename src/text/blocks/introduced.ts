import type { Line } from './line.js'

const OUTLET_WORD =
  'Times|Post|News|Journal|Herald|Tribune|Guardian|Telegraph|Chronicle|Gazette|Mail|Press|Daily|Weekly|Observer|Examiner|Register|Standard|Independent|Monitor|Sentinel|Echo|Review|Agency|Radio|TV|Television|Today|Globe|Sun|Star|Mirror|Express|Wire'
const AGENCY =
  'Reuters|AFP|AP|Associated Press|BBC|CNN|NPR|Bloomberg|Politico|Axios|TASS|Xinhua|Al Jazeera|Agence France-Presse'
const VERB =
  'summari[sz]es|summed up|continues|continued|goes on|went on|reports|reported|writes|wrote|adds|explains|explained|notes|noted|describes|details|recaps|recounts|relates|has (?:this|more|the (?:story|details))|puts it'

/** A name or a definite description of a text, at the head of a sentence: "Harbour Echo", "The paper", "It". */
const LEADS = [
  new RegExp(
    `^(?:as |here(?:['’]s| is) how |how )?(?:the |it\\b|an? )?(?:[\\p{L}\\d.&’'-]{1,30},? ){0,8}?(?:${VERB})(?: (?:(?:the|this|its|it|that|in|on|as|what|about|more|further)\\b[^.!?:,]{0,100}|[^.!?:,]{1,100}as follows))?:$`,
    'iu',
  ),
  /^(?:[Ff]rom|[Vv]ia|[Pp]er|[Aa]ccording to) (?:the )?\p{Lu}[^.!?:]{1,100}:$/u,
  /^(?:the|this) (?:following |[\w-]+ )?(?:article|analysis|story|report|text|piece|post|interview|dispatch|item)?[^.!?:]{0,60}\b(?:released|published|appeared|posted|printed|ran|written|reported|carried)\b[^.!?:]{0,100}:$/iu,
]
const PERSONAL_SUBJECT =
  /^(?:here|read|watch|listen|see|follow|he|she|they|we|i|you|who|mr|mrs|ms|dr|sen|rep|gov|president|senator)\b/iu
const SPEECH_ONLY = /\b(?:said|says|told|asked|tweeted|replied|answered|testified|transcript|statement)\b/iu

/** The last sentence of a paragraph, at most 300 characters of it. */
const lastSentence = (text: string): string => {
  const end = text.slice(-300)
  const at = end.slice(0, -1).search(/[.!?][”"’')]? (?!.*[.!?][”"’')]? \p{Lu})\p{Lu}/u)
  return at < 0 ? end : end.slice(at).replace(/^[.!?][”"’')]? /u, '')
}

/** Length of the mark `> ` of a quoted line with what follows it, 0 where there is none. */
export const quoteMark = ({ text }: Line): number => /^>[ \u00a0]?(?=[^\s>])/u.exec(text)?.[0].length ?? 0

/**
 * Whether a paragraph hands over to another outlet's words: "Harbour Echo summarizes the story as follows:", "The paper
 * continues:", "From the Harbour Echo:", "The analysis below was first published by HE in 2011:". A person's "said:" is not
 * such a lead, nor is one whose next paragraph opens with a quotation mark: there the marks say how far it goes. Any words
 * before a colon lead to lines that are marked with `>`.
 */
export function isLead(line: Line, next: Line | undefined): boolean {
  if (next && line.text.endsWith(':') && quoteMark(next) > 0) return true
  if (!next || !line.text.endsWith(':') || next.words < 6 || /^[“"‘'«•*–-]|^\d+[.)]/u.test(next.text)) return false
  const sentence = lastSentence(line.text)
  if (sentence.length < 8 || PERSONAL_SUBJECT.test(sentence) || SPEECH_ONLY.test(sentence)) return false
  return LEADS.some((pattern) => pattern.test(sentence)) && /\p{Lu}|^(?:the|it|this)\b/u.test(sentence)
}

/** Words with which a publisher takes the floor again: the present scene, a comment on what was told, its own "we". */
const RESUMES =
  /^(?:currently|meanwhile|at present|presently|as of (?:this|now)|for now|today|notably|interestingly|apparently|in other words|in short|in any case|needless to say|to be sure|of course|it remains|it is worth|update\b|editor['’]s note|(?:that|this|these|such) (?:is|was|are|were|comes?|follows?|came|would|could|may|might|claims?|reports?|accounts?|versions?)\b|if (?:the|this|these|that) (?:reports?|accounts?|claims?|story|stories)\b|but if\b|so (?:essentially|far|basically|in)\b|and perhaps)/iu
const OWN_VOICE = /(?<![\p{L}’'])(?:[Ww]e|[Oo]ur|us)(?![\p{L}])/u
const QUOTED = /[“"][^”"]{0,600}[”"]/gu
const CITED = new RegExp(
  `\\b((?:\\p{Lu}[\\p{L}.’'-]{0,30} ){0,3}?(?:${AGENCY}|(?:\\p{Lu}[\\p{L}’'-]{0,30} )(?:${OUTLET_WORD})))\\b`,
  'gu',
)
const CITES =
  /\b(?:said|says|told|tells|reported|reports|report|according to|citing|quoting|writes|wrote|noted|notes|acknowledge[sd]?)\b/iu

/** Names of outlets, as far as their shape shows it, in a paragraph that attributes something. */
const citedOutlets = (text: string): string[] =>
  CITES.test(text) ? [...text.slice(0, 2000).matchAll(CITED)].map((found) => found[1]!) : []

/**
 * How many of the paragraphs after a lead belong to the block it introduces. The block ends before a paragraph in which the
 * publisher's voice resumes: a present-tense framing ("Currently", "Meanwhile"), "we", a question, a heading, another lead,
 * the name of the outlet that is being quoted, or an outlet that was not mentioned before; else where `following` does.
 */
export function introducedLength(before: string, lead: Line, following: readonly Line[]): number {
  const own = (lastSentence(lead.text).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter(
    (word) => word.length > 3 && !/^(?:the|this|here|from)$/iu.test(word),
  )
  if (following[0] && quoteMark(following[0]) > 0) {
    const end = following.findIndex((line) => quoteMark(line) === 0)
    return end < 0 ? following.length : end
  }
  const ownName = own.length > 0 ? own.slice(0, 4).at(-1)! : undefined
  for (const [n, line] of following.entries()) {
    const plain = line.text.replace(QUOTED, ' ')
    const heading = !line.ended && !/[:,;]$/u.test(line.text) && line.words <= 15
    if (heading || RESUMES.test(plain) || OWN_VOICE.test(plain) || plain.trimEnd().endsWith('?')) return n
    if (/^[^.!?]{0,120}\?/u.test(plain) || isLead(line, following[n + 1])) return n
    if (ownName !== undefined && CITES.test(plain) && plain.includes(ownName) && n > 0) return n
    if (citedOutlets(plain).some((name) => !before.includes(name))) return n
  }
  return following.length
}
