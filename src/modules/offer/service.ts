import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as answering from "./answering"
import { makeOffer, setTerms } from "./making"
import { Offer } from "./models/offer"
import { OfferPiece } from "./models/offer-piece"
import { OfferTerm } from "./models/offer-term"
import { readOffers } from "./reading"
import * as settling from "./settling"
import * as using from "./using"

const { findUnsettledOffer, ...clock } = settling

/** What buyers offer for pieces, and what shops answer. Medusa's price lists are made from what is agreed. */
export class OfferModuleService extends withSql(
  MedusaService({ Offer, OfferPiece, OfferTerm }),
  { makeOffer, setTerms, ...answering, ...using, ...clock },
  { readOffers, findUnsettledOffer }
) {}
