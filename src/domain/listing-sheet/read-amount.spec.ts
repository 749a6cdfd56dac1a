import { readAmount, readLength } from "./read-amount"

it.each([
  ["75000", 75_000],
  ["75.000", 75_000],
  ["Rp75.000", 75_000],
  ["Rp 75.000,00", 75_000],
  ["Rp. 75.000,-", 75_000],
  ["rp\u00a075.000", 75_000],
  ["IDR 1.250.000", 1_250_000],
  ["75000,00", 75_000],
  ["75,000.00", 75_000],
  ["1,250,000", 1_250_000],
  ["1,250,000.00", 1_250_000],
  [" 300 ", 300],
  ["1.200 gram", 1_200],
  ["300 g", 300],
  ["0", 0],
])("%j is %d", (text, value) => {
  expect(readAmount(text)).toEqual({ value })
})

it.each([
  ["75,000", "ambiguous"],
  ["Rp 75,000", "ambiguous"],
  ["75,5", "not_whole"],
  ["75.50", "not_whole"],
  ["75.000,50", "not_whole"],
  ["75.0000", "not_whole"],
  ["0,3", "not_whole"],
  ["-75.000", "not_a_number"],
  ["(75.000)", "not_a_number"],
  ["7,5E+04", "not_a_number"],
  ["75rb", "not_a_number"],
  ["75 000", "not_a_number"],
  ["1.2.3", "not_a_number"],
  ["tujuh puluh", "not_a_number"],
  ["", "not_a_number"],
  ["99999999999999999999", "not_a_number"],
  ["=75000", "not_a_number"],
  ["٧٥", "not_a_number"],
])("%j is refused: %s", (text, problem) => {
  expect(readAmount(text)).toEqual({ problem })
})

it.each([
  ["52", 52],
  ["52,5", 52.5],
  ["52.5 cm", 52.5],
  ["1.000", null],
  ["-5", null],
  ["lebar", null],
])("a length of %j is %p", (text, value) => {
  expect(readLength(text)).toBe(value)
})
