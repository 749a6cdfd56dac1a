import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { countByCategory } from "./by-category"
import {
  beginIndex,
  claimDocuments,
  completeIndex,
  forgetIndex,
  listIndexes,
  readListingTexts,
  settleDocuments,
} from "./documents"
import { findDrift } from "./drift"
import { listLookCards } from "./look"
import { ListingCard } from "./models/listing-card"
import { ListingCardDue } from "./models/listing-card-due"
import { ListingDocumentDue } from "./models/listing-document-due"
import { ListingIndex } from "./models/listing-index"
import { ListingPrice } from "./models/listing-price"
import { ListingWord } from "./models/listing-word"
import { listFollowedCards, listOwnCards } from "./personal"
import { markNoticed } from "./popularity"
import { forgetPrices, listOffered, listPriced, markPriceList, markTurned } from "./prices"
import { countCards, listCards, readCard } from "./read"
import { beginRebuild, fillNext, swapCards } from "./rebuild"
import { recommendCards } from "./recommended"
import { countFacets, searchCards } from "./search"
import { countShelf, listShelf } from "./shelf"
import { listSimilarCards } from "./similar"
import { listSoldPrices, readSoldPrices } from "./sold-prices"
import { completeAmong, countWords, listWords } from "./words"
import { hasDueCards, listDueCards, markCards, putCardOff, retryCard, writeDueCards } from "./write"

/** What shoppers find listings by, written again whenever something of a listing changed. */
export class ListingCardModuleService extends withSql(
  MedusaService({
    ListingCard,
    ListingCardDue,
    ListingDocumentDue,
    ListingIndex,
    ListingPrice,
    ListingWord,
  }),
  {
    markCards,
    markNoticed,
    writeDueCards,
    retryCard,
    beginRebuild,
    fillNext,
    swapCards,
    countWords,
    beginIndex,
  },
  {
    listCards,
    countCards,
    readCard,
    searchCards,
    countFacets,
    countByCategory,
    listSimilarCards,
    listFollowedCards,
    listOwnCards,
    listLookCards,
    recommendCards,
    readSoldPrices,
    listSoldPrices,
    listWords,
    completeAmong,
    hasDueCards,
    listDueCards,
    putCardOff,
    findDrift,
    listShelf,
    countShelf,
    listOffered,
    listPriced,
    markPriceList,
    markTurned,
    forgetPrices,
    claimDocuments,
    settleDocuments,
    readListingTexts,
    completeIndex,
    listIndexes,
    forgetIndex,
  }
) {}
