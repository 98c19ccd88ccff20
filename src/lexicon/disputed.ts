/**
 * Acts that news tells of in many words and that those concerned deny, each as the forms of words for it, in lower case. Written for
 * this project.
 */
export const DISPUTED: readonly { readonly act: string; readonly forms: readonly string[] }[] = [
  {
    act: 'gagging',
    forms: [
      '(?:told|warned|instructed|ordered|asked|advised|made|forced) (?:\\p{L}{2,12} )?(?:not|never) to (?:discuss|speak|talk|say|raise|mention|comment)',
      '(?:told|warned|instructed|ordered|asked|advised|made|forced|pressed) to (?:keep (?:quiet|silent|their mouths? shut)|say nothing|stay (?:quiet|silent)|remain silent)',
      'gagged|gagging|silenced|muzzled',
    ],
  },
  {
    act: 'dismissal',
    forms: [
      "(?:asked|told|ordered|forced|pressed|invited|urged)(?: [\\p{L}.’'-]{1,16}){0,3}? to (?:go|leave|quit|resign|stand down|step down|step aside)\\b",
      'forced out|pushed out|been sacked|was sacked|were sacked|been ousted|was ousted|shown the door',
    ],
  },
  {
    act: 'payment',
    forms: [
      "(?:take|taken|taking|took|accept|accepted|accepting|receiv(?:e|ed|ing)|pocket(?:ed|ing)?|give|gave|given|hand|handed|handing|pass|passed|passing|slip|slipped|bring|brought)\\b(?: [\\p{L}\\d’',.-]{1,16}){0,4}? (?:money|cash|bribes?|kickbacks?|payments?|payoffs?|cent|penny|dime|envelopes?)",
    ],
  },
  {
    act: 'cover-up',
    forms: [
      'cover(?:ed|ing)?[- ]up|hush(?:ed|ing)? (?:it )?up|concealment|conceal(?:ed|ing) (?:the|a|an|it|that|from|evidence|losses)\\b|hid (?:the|it|that)|hidden from|hiding (?:the|it|that)|buried (?:the|it)|suppress(?:ed|ing)|withh(?:eld|olding)',
      '(?:keep|kept|keeping) (?:\\p{L}{2,12} )?(?:quiet|secret)\\b|sat on (?:the|it)',
    ],
  },
]
