const EXIF = "Exif\0\0"
const ORIENTATION = 0x0112
const UPRIGHT = 1

/** Which way up a picture is held, 1 to 8, as its EXIF says; 1 where it says nothing that makes sense. */
export function orientationIn(exif: Buffer): number {
  const tiff = exif.subarray(EXIF.length)
  if (exif.toString("latin1", 0, EXIF.length) !== EXIF || tiff.length < 14) return UPRIGHT
  const little = tiff.toString("latin1", 0, 2) === "II"
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return UPRIGHT
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return UPRIGHT
    if (short(at) !== ORIENTATION) continue
    const orientation = short(at + 8)
    return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT
  }
  return UPRIGHT
}

/** A JPEG segment with an EXIF that says this and nothing else; none for an upright picture. */
export function orientationSegment(orientation: number): Buffer[] {
  if (orientation === UPRIGHT) return []
  const exif = Buffer.from(
    [
      "ffe1 0022", // APP1, 34 bytes with these two
      "457869660000", // Exif
      "4d4d 002a 00000008", // big-endian, the directory is at 8
      "0001", // of one entry
      `0112 0003 00000001 000${orientation} 0000`,
      "00000000", // no other directory
    ]
      .join("")
      .replaceAll(" ", ""),
    "hex"
  )
  return [exif]
}
