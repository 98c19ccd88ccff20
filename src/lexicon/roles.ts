/** What a word or mark does in a sentence, whatever it means; a token has the sum of its roles. */
export const ROLE = {
  COMMA: 1,
  COLON: 2,
  /** Full stop, question and exclamation mark, ellipsis. */
  STOP: 4,
  SEMICOLON: 8,
  /** Dash, also when written as a hyphen with spaces; within a word it is a hyphen. */
  DASH: 16,
  /** A quotation mark that was not folded. */
  MARK: 32,
  THAT: 64,
  TO: 128,
  AND: 256,
  BUT: 512,
  /** Begins an indirect question: `asked whether`. */
  WH: 1024,
  /** Begins a relative clause. */
  RELATIVE: 2048,
  /** Begins an adverbial clause: `because`, `after`. */
  SUBORDINATOR: 4096,
  /** Can be a subject alone: `he`, `some`. */
  PRONOUN: 8192,
  POSSESSIVE: 16384,
  /** A day, or an adverb that stands between subject and verb: `Monday`, `also`. */
  TIME: 32768,
  /** Joins noun phrases: `of`, `for`, `at`. */
  LINK: 65536,
  /** Begins a phrase of time, place or circumstance: `in an interview`. */
  ADJUNCT: 131072,
  BE: 262144,
  NOT: 524288,
  MODAL: 1048576,
  BY: 2097152,
  AS: 4194304,
  /** `'s` and the bare apostrophe of possession. */
  GENITIVE: 8388608,
  HAVE: 16777216,
  /** A pronoun that cannot be a subject: `him`, `them`. */
  OBJECT: 33554432,
  /** Says that the article has it from somebody: `was reportedly sacked`. */
  HEARSAY: 67108864,
  /** Begins with a capital letter here; given by the reader, in no list. */
  CAPITAL: 134217728,
  ACCORDING: 268435456,
  /** A noun of `REPORTING_NOUNS`. */
  REPORT: 536870912,
  /** An adjective of `ATTITUDES`. */
  ATTITUDE: 1073741824,
  /** A verb of `RELAYS`. The last bit there is. */
  RELAY: -2147483648,
} as const

const LISTS: readonly (readonly [role: number, words: string])[] = [
  [ROLE.COMMA, ','],
  [ROLE.COLON, ':'],
  [ROLE.STOP, '. ! ? … ... ....'],
  [ROLE.SEMICOLON, ';'],
  [ROLE.DASH, '- -- --- – — ―'],
  [ROLE.MARK, `" “ ” „ « » ‘ ''`],
  [ROLE.THAT, 'that'],
  [ROLE.TO, 'to'],
  [ROLE.AND, 'and or & nor plus'],
  [ROLE.BUT, 'but yet'],
  [ROLE.WH, 'whether if how what why who where when which whose whom whatever'],
  [ROLE.RELATIVE, 'who which that whom whose where'],
  [
    ROLE.SUBORDINATOR,
    'because although though while when after before since as if unless until whereas once amid following despite ' +
      'during ahead without instead except',
  ],
  [
    ROLE.PRONOUN,
    'he she they it i we you one some many others all both most everyone nobody none this these those someone few several ' +
      'everybody another each neither either somebody anyone another',
  ],
  [ROLE.OBJECT, 'him them me us himself herself themselves itself myself'],
  [ROLE.ACCORDING, 'according'],
  [ROLE.HEARSAY, 'reportedly allegedly supposedly purportedly ostensibly'],
  [ROLE.POSSESSIVE, 'his her their its my our your whose'],
  [
    ROLE.TIME,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight later earlier also then now recently ' +
      'previously meanwhile however though instead once again often still already reportedly allegedly tomorrow',
  ],
  [
    ROLE.LINK,
    'of for in at from with on to near against by within behind about among under over between across inside outside around ' +
      'toward towards on beyond besides',
  ],
  [
    ROLE.ADJUNCT,
    'on in at during after before to last this late early earlier later from via through with by for about as over under amid ' +
      'outside inside following upon while when next since',
  ],
  [ROLE.BE, "is are was were be been being am 's ’s 're ’re 'm ’m gets got getting get"],
  [ROLE.HAVE, "has have had having 've ’ve 'd ’d"],
  [ROLE.NOT, "not n't n’t never hardly no neither nor cannot"],
  [ROLE.MODAL, "may might could would should will shall must can ca wo 'll ’ll 'd ’d"],
  [ROLE.BY, 'by'],
  [ROLE.AS, 'as'],
  [ROLE.GENITIVE, "'s ’s ' ’"],
]

/** Roles by word, in lower case. */
export const ROLES: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>()
  for (const [role, words] of LISTS) for (const word of words.split(' ')) found.set(word, (found.get(word) ?? 0) | role)
  return found
})()
