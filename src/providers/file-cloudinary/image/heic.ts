/** Brands of still pictures in HEVC, as iPhones and some Androids write them. Source: ISO/IEC 23008-12, annex B. */
const STILL_HEVC = ["heic", "heix", "heim", "heis"]
/** A brand of any codec: what is in it is said by the brands behind it. */
const ANY_CODEC = "mif1"
const MAJOR = 8
const COMPATIBLE = 16
const MOST_BRANDS_END = 256

/** Whether the file begins as a HEIC picture does. Whether it is a whole one, its decoder finds out. */
export function isHeic(bytes: Buffer): boolean {
  if (bytes.length < COMPATIBLE || bytes.toString("latin1", 4, MAJOR) !== "ftyp") return false
  const major = bytes.toString("latin1", MAJOR, MAJOR + 4)
  if (STILL_HEVC.includes(major)) return true
  if (major !== ANY_CODEC) return false
  const end = Math.min(bytes.readUInt32BE(0), MOST_BRANDS_END)
  const compatible = bytes.toString("latin1", COMPATIBLE, end).match(/.{4}/gs) ?? []
  return compatible.some((brand) => STILL_HEVC.includes(brand))
}
