import type { People } from "./people"
import type { Piece } from "./shops"

/**
 * Something that happens to a piece. `happened` asks the tables that know: `l` the listing, `p` its product,
 * `s` its shop; `shown` asks its `card`.
 */
export interface Kind {
  happens(people: People, piece: Piece): Promise<void>
  happened: string
  shown: string
  /** Nobody may be offered it from then on. */
  is_gone: boolean
  /** What its own page and the lists say from then on, where they are allowed a second. */
  says?: { price?: number; title?: string }
}

/** Not the catalogue's. */
const NEW_PRICE = 77_000
const NEW_TITLE = "Blus yang lain"
const NO_CARD = "card.id is null"
const claimed = (status: string) =>
  `exists (select 1 from reluv_piece_claim c where c.listing_id = l.id and c.status = '${status}')`

export const KINDS: Record<string, Kind> = {
  sold: {
    happens: async (people, piece) => people.pay(await people.buy(piece)),
    happened: "l.status = 'sold'",
    shown: "card.status = 'sold' and not card.is_buyable",
    is_gone: true,
  },
  held: {
    happens: async (people, piece) => void (await people.buy(piece)),
    happened: claimed("ordered"),
    shown: "not card.is_buyable",
    is_gone: true,
  },
  freed: {
    happens: async (people, piece) => people.giveUp(await people.buy(piece)),
    happened: claimed("released"),
    shown: "card.is_buyable",
    is_gone: false,
  },
  repriced: {
    happens: (people, piece) => people.change(piece, { price: NEW_PRICE }),
    happened: `l.price = ${NEW_PRICE}`,
    shown: `card.price = ${NEW_PRICE}`,
    is_gone: false,
    says: { price: NEW_PRICE },
  },
  blocked: {
    happens: (people, piece) =>
      people.operate(piece, `/admin/reluv/listings/${piece.listing_id}/block`, {
        reason: "counterfeit",
      }),
    happened: "l.status = 'blocked'",
    shown: NO_CARD,
    is_gone: true,
  },
  deleted: {
    happens: (people, piece) => people.remove(piece),
    happened: "l.status = 'deleted'",
    shown: NO_CARD,
    is_gone: true,
  },
  "edited in Medusa's admin": {
    happens: (people, piece) =>
      people.operate(piece, `/admin/products/${piece.product_id}`, { title: NEW_TITLE }),
    happened: `p.title = '${NEW_TITLE}'`,
    shown: `card.title = '${NEW_TITLE}'`,
    is_gone: false,
    says: { title: NEW_TITLE },
  },
  "of a suspended shop": {
    happens: (people, piece) =>
      people.operate(piece, `/admin/reluv/sellers/${piece.seller_id}/suspend`, {
        reason: "A bench",
      }),
    happened: "s.status = 'suspended'",
    shown: NO_CARD,
    is_gone: true,
  },
}

export const SUSPENDED = "of a suspended shop"
