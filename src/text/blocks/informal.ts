import type { Line } from './line.js'

const PERSONAL =
  /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|me|myself|you|your|you['’]re|u|lol|imo|imho|gee|yeah|wow|hey|btw|ps|haha|thanks|sorry|folks|guys|anyone else|shame on)(?![\p{L}])/giu
const CONTRACTED =
  /\b(?:it|that|there|let|what|who|he|she)['’]s (?:not|the|a|been|so|all|like|good|time|just|hard|why|how)\b|\b(?:do|does|is|was|wo|ca|would|should|are|did|have|has)n['’]t\b|\b(?:dont|cant|wont|didnt|its a)\b|let['’]s\b/giu
const SHOUT = /[!?]{2,}|\.{4,}|[:;]-?[)(]|!$|,,/gu
const REPORT =
  /\b(?:said|told|reported|according to|announced|officials?|spokes(?:man|woman|person)|minister|statement)\b/giu
const QUOTED = /[“"][^”"]{0,400}[”"]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * How much a line reads as if a reader had typed it, per ten words: first and second person, contractions and shouting
 * outside quotation marks, less the words of reporting. Above about 0.3 is chatty; news prose is below 0.1.
 */
export function informality(line: Line): number {
  const text = line.text.slice(0, 2000).replace(QUOTED, ' ')
  const points =
    count(text, PERSONAL) +
    count(text, CONTRACTED) * 0.7 +
    count(text, SHOUT) +
    (/^(?:\p{Ll}|P\.?S\b)/u.test(text) ? 1 : 0) -
    count(text, REPORT) * 0.7
  return (points * 10) / Math.max(10, line.words)
}
