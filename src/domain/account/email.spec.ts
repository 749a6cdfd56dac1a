import { emailOf } from "./email"

it.each([
  ["Budi@Example.com", "budi@example.com"],
  ["  budi@example.com ", "budi@example.com"],
  ["b.u+toko@mail.co.id", "b.u+toko@mail.co.id"],
  ["o'neil@example.com", "o'neil@example.com"],
])("%p is %p", (typed, email) => {
  expect(emailOf(typed)).toBe(email)
})

it.each([
  ["nothing", ""],
  ["no place", "budi"],
  ["no domain", "budi@"],
  ["no top", "budi@localhost"],
  ["two places", "budi@a.com@b.com"],
  ["a Cyrillic letter", "b\u0443di@example.com"],
  ["a domain of another script", "budi@ex\u0430mple.com"],
  ["wide letters", "\uff42udi@example.com"],
  ["a letter that is none", "budi\u200b@example.com"],
  ["a blank", "bu di@example.com"],
  ["a new line", "budi@example.com\nbcc:a@b.co"],
  ["two dots", "bu..di@example.com"],
  ["a dot in front", ".budi@example.com"],
  ["a name before it", "Budi <budi@example.com>"],
  ["a number as its top", "budi@10.0.0.1"],
  ["65 letters before the place", `${"x".repeat(65)}@example.com`],
  [
    "255 letters",
    `budi@${"x".repeat(60)}.${"y".repeat(60)}.${"z".repeat(60)}.${"w".repeat(60)}.example.com`,
  ],
])("%s is no e-mail", (_, typed) => {
  expect(emailOf(typed)).toBeNull()
})
