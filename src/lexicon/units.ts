/** A unit of measure: what it measures and how many of the base unit one of it is. */
export interface Unit {
  /** `length`, `mass`, `time`, `share`, or a currency by its ISO code. */
  readonly measure: string
  /** Metres, kilograms, days, per cent, or the currency's own unit. */
  readonly factor: number
}

const entries = (measure: string, factors: Readonly<Record<string, number>>): (readonly [string, Unit])[] =>
  Object.entries(factors).flatMap(([names, factor]) =>
    names.split(' ').map((name) => [name, { measure, factor }] as const),
  )

/** Units by the word or sign that stands after (or, of currencies, before) a number, in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...entries('length', {
    'km kilometre kilometres kilometer kilometers': 1000,
    'mile miles': 1609.344,
    nautical: 1852,
    'metre metres meter meters': 1,
    'foot feet ft': 0.3048,
    'inch inches': 0.0254,
    'yard yards': 0.9144,
    'cm centimetre centimetres centimeter centimeters': 0.01,
    'mm millimetre millimetres millimeter millimeters': 0.001,
  }),
  ...entries('mass', {
    'kg kilo kilos kilogram kilograms': 1,
    'ton tons tonne tonnes': 1000,
    'pound lb lbs': 0.4536,
    'gram grams gramme grammes': 0.001,
    'mg milligram milligrams milligramme milligrammes': 0.000001,
  }),
  ...entries('time', {
    'minute minutes': 1 / 1440,
    'hour hours': 1 / 24,
    'day days': 1,
    'week weeks': 7,
    'month months': 30.4,
    'year years': 365.25,
  }),
  ...entries('share', { '% percent pct pc': 1 }),
  ...entries('temperature', { 'degree degrees': 1 }),
  ...entries('USD', { '$ us$ usd dollar dollars': 1, 'cent cents': 0.01 }),
  ...entries('EUR', { '€ eur euro euros': 1 }),
  ...entries('GBP', { '£ gbp pounds': 1 }),
  ...entries('JPY', { '¥ yen': 1 }),
  ...entries('CNY', { 'yuan rmb renminbi': 1 }),
  ...entries('RUB', { '₽ rouble roubles ruble rubles': 1 }),
  ...entries('INR', { '₹ rs rupee rupees': 1 }),
  ...entries('crown', { 'crown crowns krona kroner kronor koruna': 1 }),
  ...entries('franc', { 'franc francs chf': 1 }),
])
