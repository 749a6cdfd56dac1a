import type { Said } from "../said"

/** Longer ones are cut nowhere, and cost a hash as much as short ones. */
export const LONGEST_PASSWORD = 128

/** What many people here have; whoever guesses begins with these. Letters only: what stands around them does not help. */
const COMMON = [
  "password",
  "sandi",
  "katasandi",
  "rahasia",
  "bismillah",
  "indonesia",
  "sayang",
  "cinta",
  "qwerty",
  "admin",
  "reluv",
  "jakarta",
  "bandung",
  "surabaya",
  "persib",
  "persija",
  "anjing",
  "kucing",
  "doraemon",
  "iloveyou",
  "welcome",
  "abc",
]
const ROWS = [
  "01234567890",
  "09876543210",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
]

/** Of one that none of the rules below knows, and whoever guesses comes to soon. */
export const GUESSED_SOON: Said = { en: "is guessed too soon", id: "terlalu cepat tertebak" }

/** Why a password is too easily guessed; null where it is not. `about` is what everybody knows of its owner. */
export function weaknessOf(
  password: string,
  { shortest, about }: { shortest: number; about: readonly string[] }
): Said | null {
  const letters = Array.from(password)
  if (letters.length < shortest) {
    return {
      en: `is shorter than ${shortest} characters`,
      id: `kurang dari ${shortest} karakter`,
    }
  }
  if (letters.length > LONGEST_PASSWORD) {
    return {
      en: `is longer than ${LONGEST_PASSWORD} characters`,
      id: `lebih dari ${LONGEST_PASSWORD} karakter`,
    }
  }
  const small = password.toLowerCase()
  if (new Set(letters).size < 4 || ROWS.some((row) => row.includes(small))) {
    return { en: "repeats or counts", id: "hanya mengulang atau berurutan" }
  }
  const core = small.replace(/[^a-z]/g, "")
  if (core !== "" && COMMON.includes(core)) {
    return { en: "is a word that many use", id: "adalah kata yang dipakai banyak orang" }
  }
  const known = about.map((one) => one.toLowerCase()).filter((one) => one.length > 2)
  if (known.some((one) => small === one || core === one.replace(/[^a-z]/g, ""))) {
    return { en: "is the owner's name or e-mail", id: "adalah nama atau email pemiliknya" }
  }
  return null
}
