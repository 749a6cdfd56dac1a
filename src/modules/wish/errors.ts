import { defineErrors } from "../../shared/errors"

/** Of one person. */
export const MOST_WISHES = 500
export const MOST_FOLLOWED = 1_000

export const WishErrors = defineErrors({
  WISHES_FULL: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: `${MOST_WISHES} pieces can be marked. Remove some first`,
      id: `Paling banyak ${MOST_WISHES} barang bisa ditandai. Hapus sebagian dahulu`,
    }),
  },
  FOLLOW_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "You follow no such shop", id: "Anda tidak mengikuti toko ini" }),
  },
  WISH_TOKEN_MISSING: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "The x-wish-token of the guest is missing",
      id: "x-wish-token tamu tidak ada",
    }),
  },
  FOLLOWS_FULL: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: `${MOST_FOLLOWED} shops can be followed`,
      id: `Paling banyak ${MOST_FOLLOWED} toko bisa diikuti`,
    }),
  },
})
