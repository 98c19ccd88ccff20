/**
 * Whole articles of our own, on matters far apart, each with what it attributes: chain without the publisher, then the words
 * (`(?)` hedged, `(not)` denied). They show that no rule is for one story.
 */
export interface Fresh {
  readonly name: string
  readonly outlet: string
  readonly title: string
  readonly body: string
  readonly lines: readonly string[]
}

/** The articles: a transfer, a trial, a quarter's figures, an election. */
export const FRESH: readonly Fresh[] = [
  {
    name: 'sport',
    outlet: 'Harbour Gazette',
    title: 'Rovers close in on Castellanos, agent says',
    body: `Marlow Rovers have agreed a fee of 18 million pounds for the Uruguayan striker Diego Castellanos, his agent told Radio Costa on Monday.

"Diego has said yes to everything," Luz Pereira said. "The medical is on Thursday."

The Rovers manager, Tom Ashby, would not discuss the deal. But the former England defender admitted that the club had been looking for a forward since March.

Spanish daily El Balón, citing sources close to the player, reported that Castellanos would earn 90,000 pounds a week. The paper also claimed the contract runs for five years.

Rovers' chairwoman, Nadine Okoro, denied that the club had broken its wage structure. "We live within our means," she said in an interview with Sky Sports. "Anybody who says otherwise has not read our accounts."

According to a club insider quoted by the Marlow Echo, Ashby threatened to resign in May.

Castellanos himself said on Instagram that he could not wait to start.

Real Oviedo, his present club, said in a statement that it had received no offer. The statement added that the player was under contract until 2027.

It is understood that a second English club is interested.`,
    lines: [
      'Radio Costa < Luz Pereira: Marlow Rovers have agreed a fee of 18 million pounds for the Uruguayan striker Diego Castellanos',
      'Luz Pereira: Diego has said yes to everything',
      'Luz Pereira: The medical is on Thursday',
      'Tom Ashby: the club had been looking for a forward since March',
      'El Balón < sources close to the player: Castellanos would earn 90,000 pounds a week',
      'El Balón: the contract runs for five years (?)',
      'Nadine Okoro: the club had broken its wage structure (not)',
      'Sky Sports < Nadine Okoro: We live within our means',
      'Sky Sports < Nadine Okoro: Anybody who says otherwise has not read our accounts',
      'Marlow Echo < a club insider < Tom Ashby: to resign in May',
      'Real Oviedo: it had received no offer',
      'Real Oviedo: the player was under contract until 2027',
      'nobody: a second English club is interested (?)',
    ],
  },
  {
    name: 'court',
    outlet: 'Metro Ledger',
    title: 'Former mayor took cash in car park, court hears',
    body: `A former mayor of Eastwick took envelopes of cash in a supermarket car park, prosecutors told a court on Tuesday.

Harold Finch, 61, met the developer Simon Tate at least nine times between 2017 and 2019, prosecutor Amara Diallo said. She told the jury that Tate had kept a diary of the payments.

The diary says that Finch received 140,000 dollars in all. Investigators found it in a safe in Tate's garage, according to an affidavit seen by the Eastwick Times.

Finch has pleaded not guilty. His lawyer, Rebecca Stone, accused the prosecution of building its case on the word of a convicted fraudster. "Mr Tate would say anything to stay out of prison," Stone told jurors.

A former assistant to the mayor testified that Finch had asked her to shred letters. The woman, who cannot be named, said the mayor told her that "nobody keeps paper any more".

Tate's company, Tate & Sons Holdings, declined to comment. The company has previously said it cooperated fully with the inquiry.

Detective Sergeant Paul Renner said he had been told by a bank clerk that the deposits were made in cash. He denied having lost the recordings.

In an opinion column, the Metro Ledger's competitor, the Eastwick Times, called the trial a circus.

The trial continues.`,
    lines: [
      'prosecutors: A former mayor of Eastwick took envelopes of cash in a supermarket car park',
      'Amara Diallo: Harold Finch, 61, met the developer Simon Tate at least nine times between 2017 and 2019',
      'Amara Diallo: Tate had kept a diary of the payments',
      'The diary: Finch received 140,000 dollars in all',
      "Eastwick Times < an affidavit: Investigators found it in a safe in Tate's garage",
      'Rebecca Stone: the prosecution of building its case on the word of a convicted fraudster',
      'Rebecca Stone: Mr Tate would say anything to stay out of prison',
      'A former assistant to the mayor: Finch had asked her to shred letters',
      'A former assistant to the mayor < Harold Finch: nobody keeps paper any more',
      'Tate & Sons Holdings: it cooperated fully with the inquiry',
      'Paul Renner < a bank clerk: the deposits were made in cash',
      'Paul Renner: having lost the recordings (not)',
      'Eastwick Times: the trial a circus',
    ],
  },
  {
    name: 'earnings',
    outlet: 'Finance Daily',
    title: 'Borealis shares fall as chip maker warns on demand',
    body: `STOCKHOLM, Feb 3 (Reuters) - Chip maker Borealis AB cut its forecast for 2025 on Monday, saying orders from car makers had dried up.

The company expects sales of 2.1 billion euros, down from 2.6 billion, chief executive Ingrid Solberg told analysts. Solberg said the slump may last until autumn.

"We have never seen inventories this high," she said.

Bloomberg reported last week, citing people familiar with the matter, that Borealis was considering the sale of its sensor unit. A spokesman for the company said the report was "pure speculation". The spokesman added that no talks were under way.

Analysts at Nordbanken predicted that the shares would fall further. "This is not the bottom," Nordbanken's Erik Lund wrote in a note.

Borealis has allegedly stopped paying some suppliers. The firm rejected the allegation.

Rival Quanta Devices said it saw no slowdown, and its finance chief, Mei Tan, insisted demand remained strong.

According to the Financial Times, two of the company's directors had warned in October that the forecast was too optimistic. The newspaper did not name them.`,
    lines: [
      'Reuters < Borealis AB: orders from car makers had dried up',
      'Reuters < Ingrid Solberg: The company expects sales of 2.1 billion euros, down from 2.6 billion',
      'Reuters < Ingrid Solberg: the slump may last until autumn (?)',
      'Reuters < Ingrid Solberg: We have never seen inventories this high',
      'Reuters < Bloomberg < people familiar with the matter: Borealis was considering the sale of its sensor unit',
      'Reuters < A spokesman for the company: the report was "pure speculation"',
      'Reuters < A spokesman for the company: no talks were under way',
      'Reuters < Analysts at Nordbanken: the shares would fall further',
      'Reuters < Erik Lund: This is not the bottom',
      'Reuters < nobody: Borealis has allegedly stopped paying some suppliers (?)',
      'Reuters < Quanta Devices: it saw no slowdown',
      'Reuters < Mei Tan: demand remained strong',
      "Reuters < Financial Times < two of the company's directors: the forecast was too optimistic",
    ],
  },
  {
    name: 'election',
    outlet: 'Island Times',
    title: 'Opposition claims victory as count drags on',
    body: `The leader of the opposition, Maria Vance, claimed victory on Sunday night, though fewer than half of the votes had been counted.

Vance told a crowd in the capital that her party had won 31 of the 57 seats. Prime Minister Joao Reis urged patience and said the result would stand only when the Electoral Commission had spoken.

The commission said in a tweet that 46 percent of ballots had been counted. Its president, Helder Brito, said there had been no irregularities.

However, an observer from the African Union told the BBC that ballot boxes had been opened at three stations. The observer, who spoke on condition of anonymity, said local officials tried to stop her from taking pictures.

State television said that Brito had assured the prime minister that the count would end on Monday.

The Atlantic Post quoted a diplomat as saying that Reis was preparing to concede. Reis's office called the report false.

"They want chaos," the prime minister said of the opposition. "We want order."

A spokeswoman for Vance, Carla Mendes, said the party's own tally put it at 31 seats. She accused the government of delaying results from the south.

Exit polls suggest that turnout fell to 52 percent, the lowest since independence.

Comments

Palm_Tree

I voted in the north and there was no queue at all. My cousin told me they ran out of ballots in Porto Velho.`,
    lines: [
      'Maria Vance: victory on Sunday night (?)',
      'Maria Vance: her party had won 31 of the 57 seats',
      'Joao Reis: the result would stand only when the Electoral Commission had spoken',
      'Electoral Commission: 46 percent of ballots had been counted',
      'Helder Brito: there had been no irregularities',
      'BBC < an observer from the African Union: ballot boxes had been opened at three stations',
      'BBC < an observer from the African Union: local officials tried to stop her from taking pictures',
      'State television < Helder Brito: the count would end on Monday',
      'Atlantic Post < a diplomat: Reis was preparing to concede',
      'Joao Reis: They want chaos',
      'Joao Reis: We want order',
      "Carla Mendes: the party's own tally put it at 31 seats",
      'Carla Mendes: the government of delaying results from the south',
      'Exit polls: turnout fell to 52 percent, the lowest since independence (?)',
      'reader comment: I voted in the north',
      'reader comment: there was no queue at all',
      'reader comment < My cousin: they ran out of ballots in Porto Velho',
    ],
  },
]
