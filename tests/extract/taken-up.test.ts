import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

const chains = (body: string): readonly string[] => told(body).map((line) => line.split(':')[0]!)

describe('the outlet that a source told', () => {
  test.each([
    [
      'stays with what the source goes on to say',
      'Ann Lee told AFP that the cranes were old. “Nobody cared,” she said.',
      ['AFP < Ann Lee', 'AFP < Ann Lee'],
    ],
    [
      'stays through several sentences',
      'Ann Lee told AFP that the cranes were old. She added that the yard was shut. The rails were bent, she said.',
      ['AFP < Ann Lee', 'AFP < Ann Lee', 'AFP < Ann Lee'],
    ],
    [
      'goes with the name',
      'Ann Lee told AFP that the cranes were old. Lee said in a statement on Monday that the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'goes with the paragraph',
      'Ann Lee told AFP that the cranes were old.\n\nShe said the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'goes with another audience',
      'Ann Lee told AFP that the cranes were old. She told reporters that the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'goes with another day',
      'Ann Lee told AFP that the cranes were old. On Monday, she said the yard was shut.',
      ['AFP < Ann Lee', 'Ann Lee'],
    ],
    [
      'stays past what is told within',
      'Ann Lee told AFP that she had heard of the theft in June. “A guard rang me,” she said.',
      ['AFP < Ann Lee', 'AFP < Ann Lee'],
    ],
    [
      'goes with another source',
      'Ann Lee told AFP that the cranes were old. Bob Ray disagreed. He said that they were new.',
      ['AFP < Ann Lee', 'Bob Ray'],
    ],
    [
      'may be named after "confirmed to"',
      'A welder confirmed to the Port Courier that the cranes were old.',
      ['Port Courier < A welder'],
    ],
    ['may have a call sign', '"The cranes are old," Ann Lee told KFTV on Friday.', ['KFTV < Ann Lee']],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('an outlet that only the article tells of', () => {
  test.each([
    [
      'by its sort',
      'Start with HarbourBell, which had the story first. On Monday the site said that the cranes were old.',
      ['HarbourBell'],
    ],
    ['by a name in one word', 'PortLedger said on Monday that the cranes were old.', ['PortLedger']],
    [
      'with a foreign article',
      'The log was first printed by De Kustbode. The same paper wrote that the cranes were old.',
      ['De Kustbode'],
    ],
    ['no person', 'Ann Lee left early. The site said that the cranes were old.', ['The site']],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('somebody without a name', () => {
  test.each([
    [
      'is taken up by the noun',
      'A former Quellon welder sees it otherwise. The cranes were old, the welder said.',
      ['A former Quellon welder'],
    ],
    [
      'is nobody of another description',
      'One lawyer said the cranes were old. The transport minister said they were new.',
      ['One lawyer', 'The transport minister'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('a role', () => {
  test.each([
    [
      'of whom the sentence before tells',
      'Ann Lee said the cranes were old.\n\nBo Quill shook his head. The ex-mayor said they were new.',
      ['Ann Lee', 'Bo Quill'],
    ],
    [
      'of a body',
      'The Port Safety Board closed a yard after Ann Lee said it was safe. The regulator said the cranes were old.',
      ['Ann Lee', 'Port Safety Board'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})

describe('whom else words take up', () => {
  test.each([
    [
      'it, of a full name without a kind',
      'Quellon Marsh welcomed the plan. Range operator Bellory Point tells another story. It said the cranes were old.',
      ['Bellory Point'],
    ],
    [
      'he, of somebody in the same quotation',
      'Ann Lee met Aldo Quill.\n\nA friend told the Gazette: “Aldo is a broken man. He swears he never saw the cranes.”',
      ['A friend', 'A friend < Aldo Quill'],
    ],
    [
      'the company, of no ministry',
      'Quellon Industries and the Ministry of Works met. The company said the cranes were old.',
      ['Quellon Industries'],
    ],
    [
      'who, of the author of an account',
      'Ann Lee dismissed the account of Bo Quill, who had told the judges that the cranes were old.',
      ['Bo Quill'],
    ],
    [
      'which, of a report on a site',
      'She answered a report on the website HarbourBell, which said that the cranes were old.',
      ['HarbourBell'],
    ],
    [
      'which, of a page of a report',
      'Ann Lee held up a page of the inspection report, which says that the cranes are old.',
      ['the inspection report'],
    ],
    [
      'the letter, of whoever wrote it',
      'In a letter to the crews, Ann Lee said the cranes were old. A claim by a welder that they were new made her laugh. The letter said the yard was shut.',
      ['Ann Lee'],
    ],
    [
      'he, of whoever answered a question',
      'Asked by Judge Rosa Hume whether the cranes were old, Bo Quill said nobody had told him. “I only weld,” he said.',
      ['Bo Quill', 'Bo Quill'],
    ],
    ['the name behind a role at the end', 'The cranes were old, according to their keeper, Ann Lee.', ['Ann Lee']],
    [
      'the paper that quotes one who says',
      'The Port Courier has more. It also quotes a porter who says that the cranes were old.',
      ['Port Courier < a porter'],
    ],
    [
      'the poll, of whoever made it',
      'A poll released on Friday by Fenn State University showed a lead. Ann Lee thanked her crew. The poll found that the cranes were old.',
      ['Fenn State University'],
    ],
    [
      'the gang, of a name of no known kind',
      'Quellon Labs blames the break-in on Red Lantern. The gang says the cranes were old.',
      ['Red Lantern'],
    ],
    ['an outlet by its last word alone', 'Ann Lee told the Courier that the cranes were old.', ['Courier < Ann Lee']],
    [
      'which, before an aside with among',
      'The union signed a contract which among other things says that the cranes are old.',
      ['a contract'],
    ],
    ['an agency by its name', 'According to the Ostra agency, the cranes were old.', ['Ostra agency']],
    ['nobody, of a court that heard', 'The court heard that the cranes were old.', ['nobody']],
  ])('%s', (_name, body, wanted) => {
    const found = chains(body)
    expect(found.slice(-wanted.length)).toEqual(wanted)
  })

  test('hardly anybody else than who is cited, where it is allegedly so', () => {
    expect(told('Radio Costa, citing the Port Courier, said that two welders had allegedly seen old cranes.')).toEqual([
      'Radio Costa < Port Courier: two welders had allegedly seen old cranes (?)',
    ])
  })
})

test.each([
  'Scant preparation suggests that the cranes are old.',
  'The past week showed that the cranes are old.',
  'The attempt to weld it proves the cranes are old.',
])('nobody says: %s', (body) => {
  expect(told(body)).toEqual([])
})

describe('a citation', () => {
  test.each([
    ['of a body', 'Radio Costa said, quoting the company, that the cranes were old.', ['Radio Costa < the company']],
    [
      'of a report, after a time',
      'Radio Costa reported last month, citing an internal review, that the cranes were old.',
      ['Radio Costa < an internal review'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(chains(body)).toEqual(wanted)
  })
})
