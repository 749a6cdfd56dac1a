import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { changeListingStatus } from "./change-listing-status"
import * as changes from "./changing"
import * as claims from "./claims"
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
import * as uncut from "./uncut-orders"
import { listVersions, passVerdict } from "./verdicts"

const { findUnsettled, mayShopSell, ...changing } = changes
const { isCheckoutRunning, ...holding } = holds
const { ownsItsPieces, ...ordered } = orderClaims
const { markOrderCut, ...cutting } = uncut

export class ListingModuleService extends withSql(
  MedusaService({ Listing, Piece, PieceClaim }),
  {
    ...making,
    ...changing,
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
