import type { Codes } from "./codes"

/** What is for sale. */
export const LISTING_CODES = {
  PROD_001: [404, "no such listing"],
  PROD_003: [400, "the listing's data is not valid; the message names each field"],
  PROD_004: [400, "a picture was not accepted or could not be stored; the message says why"],
  PICTURE_FOREIGN: [
    400,
    "the address of a picture is neither that of an upload of whoever asks nor of a host of `pictures.hosts`; the message names the field",
  ],
  DIRECT_UPLOAD_OFF: [
    404,
    "the file provider takes no pictures from browsers: send them to `POST /seller/uploads`",
  ],
  LISTING_REWRITTEN: [
    400,
    "the listing was changed since the operator looked at it, or is being changed",
  ],
  TRY_AGAIN: [500, "of one of several listings: it failed for no fault of the request; ask again"],
  PROD_005: [400, "no such category"],
  CATEGORY_NOT_FOUND: [404, "no such category; of the routes that are about one"],
  LISTING_STATUS_NOT_ALLOWED: [400, "the listing cannot get this status from the one it has"],
  LISTING_INCOMPLETE: [
    400,
    "what is on sale, or would be, lacks something; `fields` tells all of it, each with a code of its own",
  ],
  LISTING_HANDLE_TAKEN: [400, "another product has the handle that was asked for"],
  LISTING_HELD: [400, "a buyer is paying for it"],
  LISTING_SOLD: [400, "it is sold: it stays as its buyer saw it"],
  LISTING_CHANGING: [400, "another change of the listing is under way; ask again"],
  LISTING_PRICES_APART: [
    400,
    "a listing of several variants: name those whose price or stock changes",
  ],
  VARIANT_TAKEN: [400, "somebody has bought the variant, or is paying for it: it stays"],
  STOCK_TAKEN: [400, "more than that are bought, or being paid for"],
  VARIANT_TITLE_TAKEN: [400, "another variant of the listing has this title"],
  VARIANTS_TOO_MANY: [400, "a listing has at most 20 variants"],
  LAST_VARIANT: [400, "nothing of the listing could be bought without it"],
  VARIANT_NOT_FOUND: [400, "the listing has no such variant; the message names them"],
  LISTING_BEING_MADE: [400, "the listing is being made by another request; ask again"],
  IMPORT_INVALID: [400, "the table cannot be read; the message says why"],
  IMPORT_NOT_FOUND: [404, "no such import"],
} as const satisfies Codes
