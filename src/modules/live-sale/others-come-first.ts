/** Others come first for pieces of a cart: whoever holds them in a live sale, or waits there for them. */
export class OthersComeFirst extends Error {
  constructor(readonly variant_ids: readonly string[]) {
    super(`others come first for ${variant_ids.join(", ")}`)
  }
}
