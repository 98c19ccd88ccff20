import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

const UNION = 'The ferry union said on Monday that the port was unsafe.'

describe('what was said before and is denied', () => {
  test.each([
    ['a claim', `${UNION} The harbour board denied the claim.`, ['the harbour board: the claim (not)']],
    [
      'with an adverb',
      `${UNION} The harbour board strongly denies these allegations.`,
      ['the harbour board: these allegations (not)'],
    ],
    [
      'as fiction',
      `${UNION} The harbour board dismissed the report as fiction.`,
      ['the harbour board: the report as fiction (not)'],
    ],
    [
      'not where he says what is so instead',
      `${UNION} Ida Moss disputed the claim. “The port is safe,” she said.`,
      ['Ida Moss: The port is safe'],
    ],
    ['not where nothing was said', 'The harbour board denied the allegations.', []],
    ['not what is no saying', `${UNION} The harbour board rejected the plan.`, []],
    ['not a response', `${UNION} The harbour board has not responded to the claim.`, []],
    [
      'a claim of somebody',
      'Ida Moss dismisses as “a filthy lie” the claim by the owners, Quellon Holdings, that the boat was dark.',
      ['the owners: the boat was dark (?)', 'Ida Moss: the boat was dark (not)'],
    ],
  ])('%s', (_name, body, lines) => {
    const found = told(body).map((line) => line.replace(/^The /u, 'the '))
    expect(found.filter((line) => !line.endsWith(': the port was unsafe')).sort()).toEqual([...lines].sort())
  })
})

describe('between cue and content, and around them', () => {
  test.each([
    [
      'ahead of',
      'Ida Moss posted on Twitter Monday ahead of a meeting with the board that the yard would close.',
      ['Ida Moss: the yard would close'],
    ],
    ['a dash', 'Ida Moss said in Leeds last week - the last stop - that she would stay.', ['Ida Moss: she would stay']],
    ['given', 'Ida Moss added that given the law the plan was dead.', ['Ida Moss: given the law the plan was dead']],
    [
      'adds without a comma',
      'Ida Moss adds “nothing bad is going to come of it, and maybe some good will.”',
      ['Ida Moss: nothing bad is going to come of it, and maybe some good will (?)'],
    ],
    ['puts it', 'As Ida Moss puts it: “The plan is dead and buried.”', ['Ida Moss: The plan is dead and buried']],
    [
      'a quotation before',
      '“The plan is of major importance,” the Fenn Courier quoted Ida Moss as saying.',
      ['Fenn Courier < Ida Moss: The plan is of major importance'],
    ],
    [
      'seems to suggest',
      'Ida Moss has seemed to suggest that the yard would close.',
      ['Ida Moss: the yard would close (?)'],
    ],
    [
      'a name before notes',
      'Moss notes Bell’s past and fears Bell could leave.',
      ['Moss: Bell’s past', 'Moss: Bell could leave (?)'],
    ],
    [
      'instead',
      'Instead, the firm is setting its sights on a new yard, Ida Moss told Reuters.',
      ['Reuters < Ida Moss: Instead, the firm is setting its sights on a new yard'],
    ],
    ['after the vote', 'After the vote, rents rose, Ida Moss said.', ['Ida Moss: After the vote, rents rose']],
    ['clear', 'The officials have made clear they will not go.', ['The officials: they will not go']],
    [
      'an aside before as',
      'Ida Moss described the firm, a maker of cranes, as dead.',
      ['Ida Moss: the firm, a maker of cranes, as dead'],
    ],
    [
      'a trip before the subject',
      'In a trip to the coast, Ida Moss met the guards, accused the owners of greed and left.',
      ['Ida Moss: the owners of greed'],
    ],
    [
      'an end of blame',
      'Ida Moss wrote to the board, blaming “bad news” and promising instead a deal.',
      ['Ida Moss: bad news'],
    ],
    ['so bad that', 'The substance of the plan is so bad and degenerate that the board left.', []],
    ['all week', 'Ida Moss had maintained all week that the yard was safe.', ['Ida Moss: the yard was safe']],
    [
      'quoted, with an aside',
      'The Fenn Courier quotes a rider, who was not named, as saying that the race was fixed.',
      ['Fenn Courier < a rider: the race was fixed'],
    ],
    ['per', 'The yard will close in May, per the Fenn Courier.', ['Fenn Courier: The yard will close in May']],
    [
      'per people',
      'The yard will close in May, per two people familiar with the plan.',
      ['two people familiar with the plan: The yard will close in May'],
    ],
    ['per cent', 'The yard lost money, five per cent a year.', []],
    [
      'an aside that she says',
      'Quellon Holdings, which Ida Moss says offered too little, insists it did nothing of the kind.',
      ['Ida Moss: which offered too little', 'Quellon Holdings: it did nothing of the kind'],
    ],
    [
      'whoever listens',
      'Ida Moss is telling everybody who will listen that there was no leak.',
      ['Ida Moss: there was no leak'],
    ],
    [
      'let it be known',
      'Ida Moss has let it be known that the offer is an insult.',
      ['Ida Moss: the offer is an insult'],
    ],
    [
      'contradicting',
      'Ida Moss said the bid was real, contradicting a plank of the case.',
      ['Ida Moss: the bid was real'],
    ],
    [
      'an answer with an aside',
      'Ida Moss’s answer, when we put it to her, was that there was no leak.',
      ['Ida Moss: there was no leak'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('who answers', () => {
  test.each([
    [
      'whoever is asked',
      'The Courier asked Ida Moss whether she would stand. “I have decided nothing so far.”',
      ['Ida Moss: I have decided nothing so far'],
    ],
    [
      'in the passive',
      'Ida Moss was asked whether she would stand. “I have decided nothing so far.”',
      ['Ida Moss: I have decided nothing so far'],
    ],
    [
      'not with the question',
      'Asked by the Courier whether she would stand, Ida Moss laughed. “I have decided nothing so far.”',
      ['Ida Moss: I have decided nothing so far'],
    ],
    ['several by initials', 'Several MPs said the bill was dead.', ['Several MPs: the bill was dead']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})
