import { describe, expect, test } from 'vitest'
import { types } from './harbour.js'

describe('denials', () => {
  test.each([
    ['no warning was sent to the ferry', 'a warning went to the ferry and to every boat in the harbour at noon'],
    ['nobody inspected the ferry', 'two engineers inspected the ferry in May'],
    ['none of the pilots had slept', 'the pilots had slept in the crew room'],
    ['neither of the pumps was working', 'the pumps were working all night'],
    ['the crew failed to close the valve', 'the crew closed the valve before midnight'],
    ['the port was unable to pay its divers', 'the port paid its divers in April'],
    ['the pilots left the harbour without a permit', 'the pilots had a permit when they left the harbour'],
    ['the harbour master was not told about the leak', 'the harbour master was told about the leak in May'],
    ['the pilots never received their wages', 'the pilots received their wages in May'],
    ['there was no meeting between the port and the pilots', 'the port met the pilots on Sunday'],
    ['the report that the ferry had been sold is false', 'the ferry had been sold'],
    ['it is untrue that the pilots asked for more money', 'the pilots asked for more money'],
    ['there is no truth in claims that the mayor owns the ferry', 'the mayor owns the ferry'],
    ['nobody was missing after the wreck', 'four sailors are still missing after the wreck'],
    ['the mayor did not know about the leak', 'the mayor knew about the leak for weeks'],
    ['the port knew about the leak', 'the port was not aware of the leak'],
    ['the captain apologised to the families', 'the families have received no apology from the captain'],
    ['the pilots refused to sign the contract', 'the pilots signed the contract'],
    ['the ministry had received no letter about the ferry', 'a letter about the ferry had come on Monday'],
    [
      'his officers had not used tear gas, as the pilots seemed to think',
      'officers fired tear gas on the night of the wreck',
    ],
    ['the port is not in talks with the pilots', 'the port is in advanced talks with the pilots on a new contract'],
    ['no valve was defective', 'a valve had been faulty since May'],
    ['No, nine pilots did not resign in the harbour', 'nine pilots resigned in the harbour'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toHaveLength(1)
    expect(types(b, a)).toEqual(types(a, b))
  })

  test.each([
    ['no warning was sent to the ferry', 'the port wants a warning system for every ferry'],
    ['nobody inspected the ferry', 'the ferry must be inspected'],
    ['the pilots did not sign the contract in April', 'the pilots signed the contract in May'],
    ['the crew did not close the valve of the second pump', 'the crew closed the main door of the ferry'],
    ['the pilots will not strike in winter', 'the pilots went on strike in June'],
    ['the report that the ferry had been sold is false', 'the ferry had not been sold'],
    ['there is no truth in claims that the mayor owns the ferry', 'the mayor runs a mill'],
    ['fares have never been higher', 'fares are higher since May'],
    ['I do not know about the leak', 'the mayor knew about the leak'],
    ['we have never sold a ticket above the quota', '900 tickets had been sold for the ferry'],
    ['he never had the key to the pump house', 'there was one key to the pump house'],
    ['the pump was shut by a guard rather than by the pilots', 'the pilots did no work of any kind on the pump'],
    ['in ports you would not think of pilots as rich', 'they strike in ports'],
  ])('not: %s / %s', (a, b) => {
    expect(types(a, b)).toEqual([])
    expect(types(b, a)).toEqual([])
  })
})

describe('plans', () => {
  test.each([
    ['the port plans to close the ferry terminal', 'the port will not close the ferry terminal'],
    ['the port has no plans to close the ferry terminal', 'the port will close the ferry terminal'],
    ['the port is going to close the ferry terminal', 'the port has no intention of closing the ferry terminal'],
    ['the pilots agreed to end the strike', 'the pilots refused to end the strike'],
    ['the pilots will return to work on Monday', 'the pilots will not return to work on Monday'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toHaveLength(1)
    expect(types(b, a)).toHaveLength(1)
  })

  test.each([
    ['the port plans to close the ferry terminal', 'the port has not closed the ferry terminal'],
    ['the pilots may return to work', 'the pilots have not returned to work'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('actors', () => {
  test.each([
    ['the ministry cancelled the ferry contract', 'it was the company that cancelled the ferry contract'],
    ['the fisherman was killed by rebels', 'army shelling killed the fisherman'],
    ['the boy was pulled from the water by soldiers', 'villagers pulled the boy from the water'],
    ['the police opened the gates of the harbour', 'the gates of the harbour were opened by strikers'],
    ['he was dug out by firefighters after an hour', 'villagers dug the boy out'],
    ['the tower was built by a French company', 'the tower was built by a Chinese company'],
    ['the contract was cancelled by the port', 'the contract was not cancelled by the port but by the company'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toHaveLength(1)
    expect(types(b, a)).toEqual(types(a, b))
  })

  test.each([
    ['the police searched the ferry', 'divers searched the ferry'],
    ['the port condemned the strike', 'the strike was condemned by the mayor'],
    ['the ministry cancelled the ferry contract', 'the government cancelled the ferry contract'],
    ['rebels killed a fisherman on Monday', 'soldiers killed a fisherman on Tuesday'],
    ['rebels killed nine sailors', 'the storm killed nine sailors in Upton last year'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('posts', () => {
  test.each([
    ['Ida Moss heads the harbour office', 'Ida Moss is only an adviser of the harbour office'],
    ['Ida Moss is the director of the port', 'Ida Moss was a volunteer with no say over the port'],
    ['Ida Moss, the director of the port, quit on Monday', 'Ida Moss remains director of the port'],
    ['the harbour master Jon Frost has been relieved as chief of the port', 'Jon Frost remained chief of the port'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toEqual(['role'])
    expect(types(b, a)).toEqual(['role'])
  })

  test('who tells that another has gone has not gone', () =>
    expect(
      types('Ida Moss, the director of the port, said Jon Frost had resigned', 'Ida Moss remains director of the port'),
    ).toEqual([]))

  test('one may have two posts', () =>
    expect(types('Ida Moss heads the harbour office', 'Ida Moss is a member of the council')).toEqual([]))
})

describe('blame', () => {
  test.each([
    ['a broken rudder was to blame for the wreck', 'the storm alone caused the wreck', 'actor'],
    ['the storm caused the wreck', 'the storm had nothing to do with the wreck', 'denial'],
    ['the storm caused the wreck', 'the wreck was not caused by the storm', 'denial'],
    ['the explosion was caused by a gas leak', 'a bomb caused the explosion', 'actor'],
    ['the storm is to blame for the wreck', 'the storm is not to blame', 'denial'],
    ['a faulty rudder is to blame', 'the storm alone is enough to explain this', 'actor'],
    ['rust was the cause of the wreck', 'rust did not do this', 'denial'],
    ['the wreck was caused by rust', 'we reject any link between rust and the wreck', 'denial'],
  ])('%s / %s', (a, b, type) => {
    expect(types(a, b)).toEqual([type])
    expect(types(b, a)).toEqual([type])
  })

  test.each([
    ['the storm caused the wreck', 'the port is to blame for the strike'],
    ['the storm caused the wreck', 'the wreck caused a strike'],
    ['a faulty rudder is to blame', 'the storm is to blame too'],
    ['the storm caused the wreck', 'the storm also caused floods in Upton'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('places', () => {
  test.each([
    ['the ferry was built in Hamburg', 'the ferry was built in Rotterdam'],
    ['the captain was arrested at the airport', 'the captain was arrested at his home'],
    ['the boxes are kept in the port', 'the boxes are kept at the airport'],
    ['the talks were held in Vienna', 'the talks were held in Geneva'],
    ['the fire started in the kitchen', 'the fire began in the cellar'],
  ])('%s / %s', (a, b) => expect(types(a, b)).toEqual(['place']))

  test.each([
    ['the talks were held in Vienna', 'the talks were held in Austria'],
    ['the captain was arrested at the airport', 'the captain was arrested in Marlow'],
    ['the ferry stopped in Hamburg', 'the ferry stopped in Rotterdam'],
    ['protests were held in Vienna', 'protests were held in Geneva'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('times', () => {
  test.each([
    ['the ferry was built in 2014', 'the ferry was built in 2016'],
    ['the captain was arrested on Monday', 'the captain was arrested on Tuesday'],
    ['the contract was signed in March', 'the contract was signed in May'],
    ['the first alarm came at 9 pm', 'the first alarm came at 11:30 pm'],
    ['the valve had not been opened since May 2', 'the crew opened the valve on Monday'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toEqual(['date'])
    expect(types(b, a)).toEqual(['date'])
  })

  test.each([
    ['the captain was arrested yesterday', 'the captain was arrested on Tuesday'],
    ['the contract was signed in March', 'the contract was signed on March 8'],
    ['the pilots met the mayor on Monday', 'the pilots met the mayor on Tuesday and on Wednesday'],
    ['the captain was arrested on Monday', 'the owner was charged on Tuesday'],
    ['the port opens before 9 am', 'the port opens at 8 am'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('numbers', () => {
  test.each([
    ['three of the four pumps failed', 'all four pumps failed'],
    ['half of the crew was asleep', 'two thirds of the crew was asleep'],
    ['a third of the boats were lost', '60 percent of the boats were lost'],
    ['the ferry carried 40 passengers', 'there were between 60 and 70 passengers on the ferry'],
    ['there was one guard on the pier', 'there were never fewer than three guards on the pier'],
    ['the wave was 3 metres high', 'the wave was 30 feet high'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toEqual(['number'])
    expect(types(b, a)).toEqual(['number'])
  })

  test.each([
    ['three of the four pumps failed', 'three pumps failed'],
    ['a third of the boats were lost', '33 percent of the boats were lost'],
    ['the extradition of 25 sailors who have now been charged', 'the prosecutor charged 12 naval officers'],
    ['nine pilots did not drown after the wreck', 'all 40 pilots of the port are alive after the wreck'],
    ['the ferry carried 40 passengers and nine of the crew', 'nine of the crew were on the ferry'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})

describe('opposites', () => {
  test.each([
    ['the alarm was on all night', 'the alarm had been switched off for an hour'],
    ['the lights on the pier were off', 'the lights on the pier were on'],
    ['the harbour is empty', 'the harbour is full of boats'],
    ['the road to the port was open all night', 'the road to the port had been closed since midnight'],
    ['the captain was sober', 'the captain was drunk'],
    ['the captain was shot on the pier', 'the captain was stabbed on the pier'],
    ['two men fled in a white van', 'two men fled in a black van'],
    ['the robber fled by car', 'the robber fled on a bicycle'],
    ['the harbour master resigned in May', 'the harbour master was dismissed in May'],
    ['the mayor knew about the leak', 'the mayor was unaware of the leak'],
    ['the water in the harbour is clean', 'the water in the harbour is polluted'],
    ['the ferry was bought from a dealer', 'the ferry was a gift'],
    ['the pilots were unanimous on the strike', 'the pilots were split on the strike'],
  ])('%s / %s', (a, b) => {
    expect(types(a, b)).toEqual(['antonym'])
    expect(types(b, a)).toEqual(['antonym'])
  })

  test.each([
    ['the port sold a mill in May', 'the port donated five boats in May'],
    ['ties with the pilots have worsened', 'the port would like to improve ties with the pilots'],
  ])('not: %s / %s', (a, b) => expect(types(a, b)).toEqual([]))
})
