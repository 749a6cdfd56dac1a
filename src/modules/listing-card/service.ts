import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { findDrift } from "./drift"
import { ListingCard } from "./models/listing-card"
import { ListingCardDue } from "./models/listing-card-due"
import { countCards, listCards, readCard } from "./read"
import { beginRebuild, fillNext, swapCards } from "./rebuild"
import { countShelf, listShelf } from "./shelf"
import { listDueCards, markCards, putCardOff, retryCard, writeDueCards } from "./write"

/** What shoppers find listings by, written again whenever something of a listing changed. */
export class ListingCardModuleService extends withSql(
  MedusaService({ ListingCard, ListingCardDue }),
  { markCards, writeDueCards, retryCard, beginRebuild, fillNext, swapCards },
  { listCards, countCards, readCard, listDueCards, putCardOff, findDrift, listShelf, countShelf }
) {}
