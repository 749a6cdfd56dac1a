/** What the structure of a picture tells, without decoding its pixels. */
export type ImageFacts = {
  width: number
  height: number
  /** Where the picture ends; bytes after it belong to something else. */
  end: number
  /** The parts that hold text and other non-pixels: comments, EXIF, XMP, profiles. */
  notes: Buffer[]
  /**
   * The picture from its start to its end, without what tells where, when and by whom it was taken: all
   * notes but colour profiles, and which way up it is.
   */
  clean: Buffer[]
  animated: boolean
}
