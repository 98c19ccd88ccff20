import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

describe('documents, polls and figures', () => {
  test.each([
    ['emails', 'Leaked emails show the director knew of the crack.', ['Leaked emails: the director knew of the crack']],
    ['records', 'Records show Lee sold the park.', ['Records: Lee sold the park']],
    ['a negative', 'County records show no sale of such a property.', ['County records: no sale of such a property']],
    [
      'a finding with -ing',
      'A poll showed the Greens leading by 9 points.',
      ['A poll: the Greens leading by 9 points'],
    ],
    ['shares', 'Polls put the Greens on 31 percent.', ['Polls: the Greens on 31 percent']],
    [
      'an email that is described',
      'An email sent to staff and seen by the Fenn Courier puts the number at 300.',
      ['Fenn Courier < An email sent to staff: the number at 300'],
    ],
    [
      'what a share of people thinks',
      'A survey showed 61% of voters think both candidates are dishonest.',
      ['A survey: 61% of voters think both candidates are dishonest'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('what people bind themselves to', () => {
  test.each([
    ['not to', 'The firm pledged not to sell the mill.', ['The firm: not to sell the mill']],
    ['never to', 'Ann Lee promised never to raise the tax.', ['Ann Lee: never to raise the tax']],
    ['agreed to', 'Both sides agreed to stay out of the valley.', ['Both sides: to stay out of the valley']],
    ['agreed that', 'They agreed that the dam was safe.', ['nobody: the dam was safe']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('accusations', () => {
  test.each([
    [
      'quoted words at the end',
      'The general accused the rebels of repeated “ceasefire violations”.',
      ['The general: the rebels of repeated “ceasefire violations”'],
    ],
    ['a full stop within', 'Ann Lee blamed the flood on “greedy men.”', ['Ann Lee: the flood on “greedy men.”']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('who says it', () => {
  test.each([
    ['no one', 'No official said the bridge was safe.', []],
    ['none of them', 'None of the guards said the gate was open.', []],
    ['a street', 'No 10 said the talks went well.', ['No 10: the talks went well']],
    ['the firm itself', 'Quellon Industries itself says the leak is small.', ['Quellon Industries: the leak is small']],
    ['behind after', 'Its shares fell after Reuters reported it had lost a deal.', ['Reuters: it had lost a deal']],
    ['taken up', 'Ann Lee disputes that: she says the crack was mended.', ['Ann Lee: the crack was mended']],
    [
      'behind its verb',
      'The mayor says the levy is unfair, reports the Fenn Courier.',
      ['Fenn Courier < The mayor: the levy is unfair'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('credits', () => {
  test.each([
    ['first', 'As first reported by the Fenn Courier, the park was sold.', ['Fenn Courier: the park was sold']],
    ['last', 'The park was sold, first reported by the Fenn Courier.', ['Fenn Courier: The park was sold']],
    ['last with as', 'The park was sold, as Reuters first reported.', ['Reuters: The park was sold']],
    [
      'between cue and that',
      'The firm admitted, as Reuters first reported, that the data had been taken.',
      ['Reuters < The firm: the data had been taken'],
    ],
    [
      'of a report',
      'The park was sold, Ann Lee said, as first reported by the Fenn Courier.',
      ['Fenn Courier < Ann Lee: The park was sold'],
    ],
    ['of a noun', 'The sale, first reported by the Fenn Courier, was approved.', []],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('what goes on', () => {
  test.each([
    [
      'in return',
      'Ann Lee said the levy would go. In return, traders would keep the square clean.',
      ['Ann Lee: the levy would go', 'Ann Lee: In return, traders would keep the square clean'],
    ],
    [
      'through an outlet',
      'Reuters reported that Ann Lee said the levy would go. In exchange, traders must pay.',
      ['Reuters < Ann Lee: the levy would go', 'Reuters < Ann Lee: In exchange, traders must pay'],
    ],
    ['a fact', 'Ann Lee said the levy would go. Also, the market moved in May.', ['Ann Lee: the levy would go']],
    [
      'a quotation whose speaker comes later',
      'The bakery is gone.\n\n“We lost it all in the flood.\n\n“Nobody warned us,” said Ann Lee, who owns it.',
      ['Ann Lee: We lost it all in the flood', 'Ann Lee: Nobody warned us'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('nouns that report', () => {
  test.each([
    [
      'a verdict',
      'The jury’s verdict that the pilot was to blame was overturned.',
      ['The jury: the pilot was to blame'],
    ],
    ['a finding', 'The inquiry’s finding that the brakes failed surprised us.', ['The inquiry: the brakes failed']],
    [
      'an object in it',
      'Ann Lee’s claim that the firm owes millions was untrue.',
      ['Ann Lee: the firm owes millions (?)'],
    ],
    [
      'dismissed',
      'Ann Lee dismissed reports that the dam was leaking.',
      ['Ann Lee: the dam was leaking (not)', 'reports: the dam was leaking'],
    ],
    ['rejected', 'Ann Lee rejected the allegation that she lied.', ['Ann Lee: she lied (not)']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('headlines', () => {
  test.each([
    ['a study', 'Glacier lost a third of its ice, study finds', 'study: Glacier lost a third of its ice'],
    ['a warning', 'Bridge ‘was unsafe’, engineer warns', 'engineer: Bridge ‘was unsafe’'],
    ['a quotation at the end', 'Killer jailed for life, judge says ‘no remorse’', 'judge: no remorse'],
    ['emails', 'Bosses knew of crack, emails show', 'emails: Bosses knew of crack'],
    ['a paper in the plural', 'Gazetta claim the clubs have agreed a fee', 'Gazetta: the clubs have agreed a fee (?)'],
  ])('%s', (_name, title, line) => {
    expect(told('It rained in Fenn.', { title })).toEqual([line])
  })
})

describe('views and worries', () => {
  test.each([
    ['in the view of', 'In the view of many engineers, the dam is safe.', ['many engineers: the dam is safe']],
    ['by his account', 'By his own account, Tom Ash earned a million.', ['Tom Ash: Tom Ash earned a million']],
    ['by their count', 'By the ministry’s own count, 40 people died.', ['the ministry: 40 people died']],
    ['in view of', 'In view of the rain, the match was moved.', []],
    ['a concern', 'The union’s main concern is that the mill will close.', ['The union: the mill will close (?)']],
    ['an argument', 'Ann Lee’s argument was that rents would fall.', ['Ann Lee: rents would fall']],
    [
      'a figure at the end',
      'Rents rose by a tenth, official figures show.',
      ['official figures: Rents rose by a tenth'],
    ],
    [
      'some of several',
      'Seven out of nine guards said the gate was open.',
      ['Seven out of nine guards: the gate was open'],
    ],
    [
      'a second verb of the speaker',
      'Ann Lee said the firm lied and blamed it for the flood.',
      ['Ann Lee: the firm lied', 'Ann Lee: it for the flood'],
    ],
    [
      'who was brought in before',
      'A second insider backed the claim. The insider said the safe was empty.',
      ['A second insider: the safe was empty'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('answers and holders', () => {
  test.each([
    [
      'a claim that is denied',
      'Rebels said they held the port, a claim the army denied.',
      ['Rebels: they held the port', 'the army: they held the port (not)'],
    ],
    [
      'which is denied',
      'Ann Lee said Quellon Industries lied, which it denies.',
      ['Ann Lee: Quellon Industries lied', 'Quellon Industries: Quellon Industries lied (not)'],
    ],
    [
      'of a noun',
      'Ann Lee said it was idle to speak of theft, which Quellon denies.',
      ['Ann Lee: it was idle to speak of theft, which Quellon denies'],
    ],
    ['of nobody’s words', 'Tom Ash is charged with theft, a charge he denies.', []],
    ['pals', 'Kelly Stone is living alone, pals claim.', ['pals: Kelly Stone is living alone (?)']],
    ['last night', 'Kelly Stone lives alone, it was reported last night.', ['nobody: Kelly Stone lives alone (?)']],
    ['to me', 'They think it will be Ann Lee, one of them tells me.', ['one of them < nobody: it will be Ann Lee']],
    ['a condition', 'If reports of a deal are true, rents may fall.', ['reports: a deal (?)']],
    [
      'a lead author',
      'The drug is safe for people of that age, said lead author Ann Lee.',
      ['Ann Lee: The drug is safe for people of that age'],
    ],
    [
      'a study that two bodies hold',
      'A study commissioned by the Fenn Trust and seen by Reuters says the dam is leaking.',
      ['Reuters < A study commissioned by the Fenn Trust: the dam is leaking'],
    ],
    ['a first name', 'Kelly Stone sings. Kelly said she was tired.', ['Kelly Stone: she was tired']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('what stands before a colon', () => {
  const body = 'Odo Quill said it would hold. The Summit Prize went to Fenn.'

  test.each([
    ['Quill', 'Odo Quill'],
    ['Gov. Marsh', 'Marsh'],
    ['Reuters', 'Reuters'],
    ['Police', 'Police'],
  ])('%s', (label, name) =>
    expect(told(body, { title: `${label}: Bridge is safe` })).toContain(`${name}: Bridge is safe`),
  )

  test.each([
    'Summit Fever: Fenn reaches for the stars',
    'The Latest: the bridge is open',
    'Explainer: what is a weir',
  ])('no speaker: %s', (title) => expect(told(body, { title })).toHaveLength(1))

  test.each([
    'THE BIG IDEA: Last year Marsh challenged Fenn over the weir.',
    'WEIRS AND FREEDOM: The council has seen the weir.',
    '* From Ohio: “Secure weirs are a part of a town.”',
    '** Presented by Fenn Bank: People over 50 are the strongest.',
  ])('no speaker: %s', (line) => expect(told(`${line}\n\n${body}`)).toHaveLength(1))

  test('names in capitals', () => {
    const lines = told('DALE MARSH: “Will it hold?”\n\nTAVI ROURKE: “It will.”\n\nTAVI ROURKE: “It must.”')
    expect(lines).toContain('TAVI ROURKE: It must')
  })
})

describe('subjects and sources', () => {
  test.each([
    [
      'two relative clauses',
      'A man who was walking his dog, and who would not be named, said he heard a splash.',
      ['A man: he heard a splash'],
    ],
    ['it is believed', 'It is believed the man had been drinking.', ['nobody: the man had been drinking (?)']],
    ['seeing', 'Witnesses reported seeing two men in the street.', ['Witnesses: seeing two men in the street']],
    ['asked if', 'Asked if she would stay, Ann Lee said she would.', ['Ann Lee: she would']],
    [
      'a spokesman of somebody else',
      'Ann Lee said she lied. The prime minister’s spokesman said he had no doubts.',
      ['Ann Lee: she lied', 'The prime minister’s spokesman: he had no doubts'],
    ],
    [
      'a memo obtained by a paper',
      'Tom Ash told staff in a memo obtained by the Evening Post that the firm was losing money.',
      ['Evening Post < Tom Ash: the firm was losing money'],
    ],
    [
      'a trade in the plural',
      'Volcanologists said ash would fall. Local media quoted the governor as saying that nobody told him.',
      ['Volcanologists: ash would fall', 'Local media < the governor: nobody told him'],
    ],
    ['evidence', 'Tom Ash gave evidence that she forged 61 cheques.', ['Tom Ash: she forged 61 cheques']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })

  test('a headline is no part of the sentence below it', () => {
    expect(told('Skyline Air plans to cut 800 jobs, the airline said.', { title: 'Union threatens strike' })).toEqual([
      'the airline: Skyline Air plans to cut 800 jobs',
    ])
  })
})

describe('what is no content', () => {
  test.each([
    ['an object with a relative clause', 'Ann Lee questioned the value of the alliance that Fenn has opposed.', []],
    ['a verb in a list', 'He hopes to persuade Fenn to pay and, more broadly, recognize Quellon as a partner.', []],
    [
      'behind a threat',
      'It rained, as the rebels have threatened to go to war should troops cross the river.',
      ['the rebels: to go to war should troops cross the river'],
    ],
    ['between dashes', 'Fenn — according to Ann Lee — has never paid a cent.', ['Ann Lee: Fenn has never paid a cent']],
    ['a late denial', 'The ministry denied once more that it lied.', ['The ministry: it lied (not)']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('around the cue', () => {
  test.each([
    ['but', 'But, Ann Lee said, the plan is dead.', ['Ann Lee: the plan is dead']],
    [
      'a quotation of two sentences within',
      'Tom Ash, who ran a mill, said the port “has closed. I will not go back.”',
      ['Tom Ash: the port “has closed', 'Tom Ash: I will not go back'],
    ],
    ['citing words', 'Tom Ash, citing “a lack of cash,” said the port was shut.', ['Tom Ash: the port was shut']],
    [
      'a clause about the speaker',
      '“I am ill,” Tom Ash, who has not slept, told reporters in Leeds.',
      ['Tom Ash: I am ill'],
    ],
    ['even', 'Even Tom Ash, who has backed it, said Thursday that it was dead.', ['Tom Ash: it was dead']],
    ['vowed to, quoted', 'Tom Ash vowed to “continue the fight in May.”', ['Tom Ash: to “continue the fight in May.”']],
    [
      'suggesting',
      '“It is dead,” said Ann Lee, suggesting that nobody would pay.',
      ['Ann Lee: It is dead', 'Ann Lee: nobody would pay (?)'],
    ],
    [
      'company documents',
      'The firm has 70 men, according to company documents.',
      ['company documents: The firm has 70 men'],
    ],
    ['back in the past', 'Ann Lee said she admires him and praised his work.', ['Ann Lee: she admires him']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('what real articles do', () => {
  test.each([
    [
      'the accused answer',
      'Ann Lee accused the governors of hiding it, which they deny.',
      ['Ann Lee: the governors of hiding it', 'the governors: the governors of hiding it (not)'],
    ],
    [
      'a verb behind an aside',
      'Ann Lee, an analyst at Finch, estimates the bill will rise.',
      ['Ann Lee: the bill will rise'],
    ],
    ['a station', 'Ann Lee told BBC Radio Wessex she was sad.', ['BBC Radio Wessex < Ann Lee: she was sad']],
    ['a page’s name', 'The post first appeared on a page called Real Facts Now.', []],
    ['no source', 'Ann Lee cites no source.', []],
    ['a month', 'She was told by the council in May that the park was safe.', ['the council: the park was safe']],
    [
      'quoted blame',
      'A letter blames “years of neglect” by the county.',
      ['A letter: “years of neglect” by the county'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('passives', () => {
  test.each([
    [
      'nobody accuses',
      'Ann Lee is accused of lying to the court.',
      ['nobody: Ann Lee is accused of lying to the court'],
    ],
    [
      'by whom, of what',
      'The firm is accused by regulators of hiding the leak.',
      ['regulators: The firm of hiding the leak'],
    ],
    [
      'quoted in',
      'Ann Lee is quoted in the Fenn Courier as saying the bill is dead.',
      ['Fenn Courier < Ann Lee: the bill is dead'],
    ],
    [
      'quoted by',
      'Ann Lee was quoted by Reuters as saying that the bill is dead.',
      ['Reuters < Ann Lee: the bill is dead'],
    ],
    [
      'a report that leaked',
      'According to the report, which was leaked in May, the dam is weak.',
      ['the report: the dam is weak'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('whose words they are', () => {
  test.each([
    [
      'a quotation in paragraphs after a report of speech',
      'In a letter read out by his lawyer on Monday, Tom Ash said he was sorry.\n\n“I have said nothing for a year.\n\n“I did not take it.”',
      ['Tom Ash: he was sorry', 'Tom Ash: I have said nothing for a year', 'Tom Ash: I did not take it'],
    ],
    ['a verb that looks like an adjective', '“It is over again,” Ash fumed.', ['Ash: It is over again']],
    [
      'not the one whose agent she is',
      'Tavi Rourke ran. Rourke’s agent, Ann Lee, was cross. She denied that he had run.',
      ['Ann Lee: he had run (not)'],
    ],
    [
      'a document held by a paper',
      'An email seen by the Courier, dated 28 May, says the dam was leaking.',
      ['An email: the dam was leaking'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})
