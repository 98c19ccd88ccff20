/**
 * Kinds of buildings and grounds that do not lie in one another, words of one kind a line, in the singular and in lower case; the
 * first names the kind.
 */
export const SITES: ReadonlyMap<string, string> = new Map(
  `
airport airfield airstrip
port harbour harbor dock quay pier wharf
station
school classroom schoolyard
university campus
hospital clinic ward
hotel motel inn
home house flat apartment villa cottage
office headquarters
embassy consulate
prison jail
church cathedral chapel
mosque
synagogue
courtroom courthouse court
stadium arena
factory plant works
mine quarry
farm barn
museum gallery
market supermarket shop store
bank
restaurant cafe bar pub
parliament
palace
barracks base
camp
park
beach
forest wood
river lake
bridge
tunnel
warehouse depot
garage
theatre theater cinema
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)

/** Parts of a building that do not lie in one another, as above. */
export const ROOMS: ReadonlyMap<string, string> = new Map(
  `
kitchen
cellar basement
attic loft roof
bathroom
bedroom
stairwell staircase
lobby foyer
corridor hallway
canteen
laboratory
garden yard courtyard
engine-room
boiler-room
lift elevator
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)
