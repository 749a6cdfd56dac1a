import { LONGEST_PASSWORD, weaknessOf } from "./password"

const about = ["budi@example.com", "budi", "Budi", "Santoso"]
const weakness = (password: string) => weaknessOf(password, { shortest: 8, about })?.en ?? null

it.each([
  "Test1234!",
  "SecurePass123!",
  "kuda biru makan pisang",
  "b3rS1hkan",
  "パスワードです長い",
])("%p is good enough", (password) => {
  expect(weakness(password)).toBeNull()
})

it.each([
  ["", "is shorter than 8 characters"],
  ["Abc123!", "is shorter than 8 characters"],
  ["x".repeat(LONGEST_PASSWORD + 1), "is longer than 128 characters"],
  ["aaaaaaaaaa", "repeats or counts"],
  ["12345678", "repeats or counts"],
  ["abababab", "repeats or counts"],
  ["qwertyuiop", "repeats or counts"],
  ["password123", "is a word that many use"],
  ["Bismillah99!", "is a word that many use"],
  ["!!rahasia!!", "is a word that many use"],
  ["budi@example.com", "is the owner's name or e-mail"],
  ["Santoso1998", "is the owner's name or e-mail"],
])("%p %s", (password, says) => {
  expect(weakness(password)).toBe(says)
})
