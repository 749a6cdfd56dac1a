import type { Codes } from "./codes"

/** Shops, who works for them, and agencies of several. */
export const SELLER_CODES = {
  SELLER_NOT_FOUND: [404, "no such shop"],
  SELLER_HANDLE_TAKEN: [400, "another shop has this handle"],
  SELLER_EXISTS: [400, "this account already owns a shop"],
  SELLER_STATUS_NOT_ALLOWED: [400, "the shop cannot get this status from the one it has"],
  SELLER_NOT_ACTIVE: [403, "the shop may not sell: it is suspended, or closed for good"],
  VACATION_INVALID: [
    400,
    "a vacation that ends before it begins, is over, or lies more than a year ahead",
  ],
  SELLER_HANDLE_WRONG: [400, "a shop is closed for good by whoever types its handle"],
  SELLER_BUSY: [
    400,
    "a shop is not closed for good while an order, a checkout or a refund is under way; the message names them",
  ],
  SUSPENSION_IS_OVER: [400, "the end of a suspension must lie ahead"],
  COURIER_NOT_KNOWN: [
    400,
    "not one of the couriers that the operator offers; the message names them",
  ],
  SHOP_CLOSED: [
    400,
    "a shop of the cart is on vacation; the message names its pieces, and the day from which they can be bought",
  ],
  SELLER_MEMBERSHIP_REQUIRED: [403, "this account has no shop"],
  SELLER_AMBIGUOUS: [400, "this account works for several shops: name one in `x-seller-id`"],
  ORIGIN_CONTRADICTS: [
    400,
    "postal code, city, province, area and coordinates of the origin are not of one place; the message names the field",
  ],
  SELLER_ROLE_FORBIDDEN: [403, "not with this role in the shop"],
  SELLER_MEMBER_NOT_FOUND: [404, "nobody of this id works for the shop"],
  SELLER_MEMBER_EXISTS: [400, "this person works for the shop already"],
  SELLER_MEMBERS_FULL: [400, "the shop has as many members and open invitations as it may"],
  SELLER_OWNER_STAYS: [400, "the owner is not removed, and gets no other role, but by a transfer"],
  SELLER_INVITATION_NOT_FOUND: [
    404,
    "no such invitation, or it was used, taken back or is too old",
  ],
  SELLER_INVITATION_OPEN: [400, "this person is invited already, with another role"],
  SELLER_INVITATION_FOR_ANOTHER: [403, "the invitation is for another e-mail address"],
  SELLER_CUSTOMER_NOT_FOUND: [404, "no customer of this id has an account"],
  SELLER_OFFER_NOT_FOUND: [404, "the shop is not offered to this member, or no longer"],
  SELLER_MEMBER_OWNS_THIS: [400, "who would get the shop owns it already"],
  SELLER_MEMBER_OWNS_ANOTHER: [400, "who would get the shop owns another one"],
  SELLER_STATUS_FORBIDDEN: [403, "not in the state that the shop is in, such as suspended"],
  SELLER_UNVERIFIED: [
    400,
    "the shop may sell once its owner's documents are verified; the message names them",
  ],
  DOCUMENTS_OFF: [400, "this marketplace asks for no documents"],
  DOCUMENT_VERIFIED: [400, "the document is verified: nothing has to be sent"],
  DOCUMENT_NOT_FOUND: [404, "no such document, or another one was sent in its place"],
  DOCUMENT_DECIDED: [400, "somebody has decided on the document already"],
  DOCUMENT_UNREADABLE: [
    400,
    "the picture is forgotten, was encrypted with another key, or was changed; the message says which",
  ],
  AGENCY_NOT_FOUND: [404, "no such agency, or the customer manages none"],
  AGENCY_EXISTS: [400, "the customer manages an agency already"],
  AGENCY_FULL: [400, "the agency has as many shops as one may have"],
  AGENCY_SHOP_NOT_FOUND: [404, "no such shop that sells, or it is of another agency"],
  AGENCY_SHOP_STATUS_NOT_ALLOWED: [400, "the shop cannot get this status from the one it has"],
} as const satisfies Codes
