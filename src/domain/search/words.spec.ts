import { wordsIn } from "./words"

it.each([
  ["Kaos UNIQLO, ukuran M!", ["kaos", "uniqlo", "ukuran", "m"]],
  ["Levi's 501 & H&M", ["levis", "501", "h", "m"]],
  ["Crème brûlée", ["creme", "brulee"]],
  ["𝓑𝓪𝓳𝓾 ＡＢＣ", ["baju", "abc"]],
  ["T-shirt kotak2 90an", ["t", "shirt", "kotak2", "90an"]],
  ["😀 —  ", []],
  ["x".repeat(31), []],
])("reads %j", (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})
