import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { beginChange } from "./begin-change"
import { changeListingStatus } from "./change-listing-status"
import * as claims from "./claims"
import { followProduct } from "./follow-product"
import * as holds from "./holds"
import * as making from "./making"
import { Listing } from "./models/listing"
import { Piece } from "./models/piece"
import { PieceClaim } from "./models/piece-claim"
import * as numbers from "./numbers"
import * as offers from "./offers"
import * as orderClaims from "./order-claims"
import * as reading from "./reading"
import { releaseClaims } from "./releasing"
import * as reservations from "./reservations"
import { countInReview, countListingsOfShops, countPassed, listInReview } from "./review-queue"
import { settleListing } from "./settle-listing"
import * as uncut from "./uncut-orders"
import {
  claimUnsettled,
  findUnsettled,
  mayShopSell,
  reopenListing,
  reopenListingsOf,
} from "./unsettled"
import { listVersions, passVerdict } from "./verdicts"

const { isCheckoutRunning, ...holding } = holds
const { ownsItsPieces, ...ordered } = orderClaims
const { markOrderCut, ...cutting } = uncut

export class ListingModuleService extends withSql(
  MedusaService({ Listing, Piece, PieceClaim }),
  {
    ...making,
    beginChange,
    claimUnsettled,
    reopenListing,
    reopenListingsOf,
    settleListing,
    followProduct,
    changeListingStatus,
    passVerdict,
    ...claims,
    ...holding,
    ...ordered,
    releaseClaims,
    ...reservations,
    ...cutting,
  },
  {
    ...offers,
    ...reading,
    ...numbers,
    listVersions,
    listInReview,
    countInReview,
    countListingsOfShops,
    countPassed,
    findUnsettled,
    mayShopSell,
    isCheckoutRunning,
    ownsItsPieces,
    markOrderCut,
  }
) {}
