/**
 * Forms of one given name, a group a line: short forms and spellings of other scripts in English news. A person called by
 * one form in one article ("Mike Hale") may be called by another in the next ("Michael Hale").
 */
const TABLE = `
  abdullah abdallah
  abigail abby
  alexander aleksandr alexandr aleksander alex sasha
  alexei alexey aleksei aleksey
  andrew andy drew
  anthony tony
  barbara barb
  benjamin ben
  bernard bernie
  charles charlie chuck
  christine christina chris tina
  christopher chris
  daniel dan danny
  david dave
  deborah debbie deb
  dmitry dmitri dimitry dimitri dmitriy
  donald don
  douglas doug
  edward ed eddie ted
  elizabeth liz beth betsy eliza
  eugene gene
  evgeny yevgeny evgeni yevgeni yevgeniy
  frederick fred freddie
  gennady gennadi gennadiy
  geoffrey jeffrey geoff jeff
  gerald gerry jerry
  gregory greg
  gustav gustavo gus
  hassan hasan
  hussein husain hossein hussain
  jacob jake
  james jim jimmy jamie
  jennifer jen jenny
  jonathan jon
  joseph joe joey
  john johnny jack
  joshua josh
  katherine catherine kathryn kate kathy cathy katie
  kenneth ken
  lawrence laurence larry
  leonard len lenny
  margaret maggie peggy meg
  matthew matt
  michael mike mick
  mikhail mihail
  mohammed mohammad muhammad mohamed mohamad muhammed mohamud
  mustafa moustafa mostafa
  nicholas nick nicolas nikolas
  nikolai nikolay nicolai
  patricia pat patty
  patrick pat paddy
  peter pete
  philip phillip phil
  ralph rafe
  raymond ray
  rebecca becky
  richard rick dick rich
  robert bob rob bobby
  ronald ron ronnie
  samuel sam
  sergei sergey serguei
  sophia sofia
  stephen steven steve
  susan sue suzanne
  theodore theo ted teddy
  thomas tom tommy
  timothy tim
  valery valeri valeriy
  vasily vasili vasiliy
  victor viktor
  vincent vince vinny
  vitaly vitali vitaliy
  vladimir volodymyr
  walter walt
  william will bill billy
  yuri yury yuriy iuri
  yusuf youssef yousef yosef
  zachary zach zack
`

/** Lines of the table that a given name, in lower case without accents, stands in. */
export const GIVEN_NAMES: ReadonlyMap<string, readonly number[]> = (() => {
  const lines = new Map<string, number[]>()
  TABLE.trim()
    .split('\n')
    .forEach((line, n) => {
      for (const form of line.trim().split(' ')) lines.set(form, [...(lines.get(form) ?? []), n])
    })
  return lines
})()
