import { describe, expect, test } from 'vitest'
import { told } from './extracted.js'

describe('verbs that the tagger overlooks', () => {
  test.each([
    [
      'behind an aside',
      'The Ferry Union, the body that speaks for most of them, alleged that one was sacked.',
      ['Ferry Union: one was sacked (?)'],
    ],
    [
      'a name as',
      'Ida Moss, who has read the plan, regards the toll as a gift to banks.',
      ['Ida Moss: the toll as a gift to banks'],
    ],
    [
      'an adjective behind a quotation',
      '“It takes a day to get here,” she fumed. “You wait for ever.”',
      ['nobody: It takes a day to get here', 'nobody: You wait for ever'],
    ],
    [
      'documents at the end',
      'The owner was fined in May, court records in Fenn show.',
      ['court records in Fenn: The owner was fined in May'],
    ],
    ['documents', 'Radio logs suggest it was midnight.', ['Radio logs: it was midnight (?)']],
    [
      'a trade',
      '“It was calm,” the local skipper (54) told the Courier from his bed.',
      ['Courier < the local skipper: It was calm'],
    ],
    ['the chief of police', 'The chief of police says the gate was open.', ['The chief of police: the gate was open']],
    [
      'a managing director',
      '“We are no bank,” said the managing director of one of the three, who supplies the mill.',
      ['the managing director of one of the three: We are no bank'],
    ],
    ['having', 'Ida Moss accused the board of having hidden a bid.', ['Ida Moss: the board of having hidden a bid']],
    [
      'rumours at the start',
      'Rumours that boats will block the port have gone round.',
      ['Rumours: boats will block the port (?)'],
    ],
    [
      'one remains',
      'Three are dead and one remains in hospital, Ida Moss says.',
      ['Ida Moss: Three are dead', 'Ida Moss: one remains in hospital'],
    ],
    ['by telephone', '“The train did 38,” Ida Moss, a spokeswoman, said by telephone.', ['Ida Moss: The train did 38']],
    [
      'a participle of the subject',
      'A log kept by the mill, which the Courier obtained, shows the gate was open.',
      ['A log kept by the mill: the gate was open'],
    ],
    [
      'a day behind the subject',
      'A police report filed Tuesday night says the wire had rusted.',
      ['A police report: the wire had rusted'],
    ],
    [
      'counters',
      'Ida Moss, who has run the yard since May, counters that the offer was fair.',
      ['Ida Moss: the offer was fair'],
    ],
    ['points out', 'The defence points out that the council voted for it.', ['The defence: the council voted for it']],
    ['fumed before a post', '“They are all at it,” fumed pensioner Ida Moss, 79.', ['Ida Moss: They are all at it']],
    ['minutes', 'Minutes of the council show that the award was carried.', ['Minutes: the award was carried']],
    [
      'tells us',
      '“Two ships outside the wall now,” Ida Moss, the harbour master, tells us.',
      ['Ida Moss: Two ships outside the wall now'],
    ],
    [
      'briefed, with an aside',
      'But a person briefed on the early findings, who would not be named, said the rail was old.',
      ['a person briefed on the early findings: the rail was old'],
    ],
    [
      'released on a day',
      'A poll released Tuesday by Fenn University showed Moss leading by 4 points.',
      ['A poll released Tuesday by Fenn University: Moss leading by 4 points'],
    ],
    ['word on the quay', 'Word on the quay is that the night shift is back.', ['nobody: the night shift is back (?)']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('where contents begin and end', () => {
  test.each([
    [
      'a list of that',
      'Ida Moss said that rents rose, that wages fell, and that a firm on the hill closed.',
      ['Ida Moss: rents rose', 'Ida Moss: wages fell', 'Ida Moss: a firm on the hill closed'],
    ],
    [
      'since',
      'Ida Moss says that rents had risen since May, under the old law, and that wages had not.',
      ['Ida Moss: rents had risen since May, under the old law', 'Ida Moss: wages had not'],
    ],
    [
      'the main verb',
      'A council that insists it knew of the leak this month was warned in May, Ida Moss says.',
      [
        'Ida Moss: A council that insists it knew of the leak this month was warned in May',
        'Ida Moss < A council: it knew of the leak this month',
      ],
    ],
    [
      'a colon behind the cue',
      'The board would come round, Ida Moss predicted: it always had.',
      ['Ida Moss: The board would come round', 'Ida Moss: it always had'],
    ],
    [
      'a time of day',
      'The zoo rang the police at 7:55 p.m. on Sunday, Ida Moss said.',
      ['Ida Moss: The zoo rang the police at 7:55 p.m. on Sunday'],
    ],
    [
      'behind circumstances',
      'It was a hire for the summer, the union said in a statement on Friday, and the work was never done.',
      ['the union: It was a hire for the summer', 'the union: the work was never done'],
    ],
    [
      'having found',
      'The court announced that it would hear the case, having found that the firms were one.',
      ['The court: it would hear the case', 'The court: the firms were one'],
    ],
    [
      'another subject behind and',
      'The mayor called it “unpatriotic,” and the council has made an effort to stop it.',
      ['The mayor: it “unpatriotic,”'],
    ],
    ['if', 'Ida Moss says if it rains the roof will leak.', ['Ida Moss: if it rains the roof will leak']],
    ['when', '“All is well,” Ida Moss insisted when we called her.', ['Ida Moss: All is well']],
    [
      'a conjunct alone',
      'The pilot has 30 years at sea and, Ida Moss noted, has never had a fine.',
      ['Ida Moss: has never had a fine'],
    ],
    ['according to without a comma', 'According to Ida Moss there is no crack.', ['Ida Moss: there is no crack']],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('what goes with another clause', () => {
  test.each([
    [
      'a semicolon before another speaker',
      'A fitter testified that he was paid in cash; on Friday a colleague told the court that the fitter had lied.',
      ['A fitter: he was paid in cash', 'a colleague: the fitter had lied'],
    ],
    [
      'a semicolon behind the cue',
      'The yard hired 48 people, Ida Moss said; across the country more than 200 have work.',
      ['Ida Moss: The yard hired 48 people', 'Ida Moss: across the country more than 200 have work'],
    ],
    [
      'reportedly on a second verb',
      'The builder arrived on Sunday and has reportedly hired three guards.',
      ['nobody: has reportedly hired three guards (?)'],
    ],
    [
      'behind a relative word',
      'One was made by students, who are said to have lost a year.',
      ['nobody: students, who are said to have lost a year (?)'],
    ],
    [
      'seems',
      'A valve appears to have closed early, Ida Moss said.',
      ['Ida Moss: A valve appears to have closed early (?)'],
    ],
    ['suspected', 'Ida Moss said a broken rail was suspected.', ['Ida Moss: a broken rail was suspected (?)']],
    [
      'unconfirmed',
      'There are unconfirmed reports that Moss has resigned.',
      ['unconfirmed reports: Moss has resigned (?)'],
    ],
    ['how', 'A driver told the court how he lugged the money home.', ['A driver: how he lugged the money home']],
    ['no wish', 'Ida Moss rejected calls for a ban on cranes.', []],
    ['no plan', 'Moss is expected to speak on Friday.', []],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})

describe('who is told, and what is denied', () => {
  test.each([
    ['added', 'The dam is old. It may leak, Ida Moss added.', ['Ida Moss: It may leak (?)']],
    ['whatever she says', 'They would vote for it, whatever Ida Moss says.', []],
    ['asked that', 'Both asked that their names be kept out of it.', []],
    ['I am told', 'The site, I’m told, has closed.', ['nobody: The site has closed (?)']],
    ['word was', 'At the school, word was that the firm would pay.', ['nobody: the firm would pay (?)']],
    [
      'a line',
      'The council’s line is that the mould came to light in May.',
      ['The council: the mould came to light in May'],
    ],
    [
      'a report in',
      'It contradicts a report in the Fenn Courier on Monday that the bridge was sold.',
      ['Fenn Courier: the bridge was sold'],
    ],
    [
      'reportedly without a verb behind it',
      'Ida Moss is reportedly on a wage of millions.',
      ['nobody: Ida Moss is reportedly on a wage of millions (?)'],
    ],
    [
      'rumours that are false',
      'Rumours that the bank has failed are false, Ida Moss said.',
      ['Ida Moss: Rumours that the bank has failed are false'],
    ],
    ['baseless', 'The port called the accusation baseless.', ['The port: the accusation baseless']],
    ['can reveal', 'The bank has failed, the Courier can reveal.', ['Courier: The bank has failed']],
    [
      'could of ability',
      '“You could have heard it in Leeds,” said Ida Moss.',
      ['Ida Moss: You could have heard it in Leeds'],
    ],
    ['if it is shown', 'He will go if it is shown that he lied.', []],
  ])('%s', (_name, body, lines) => {
    expect(told(body)).toEqual(lines)
  })
})
