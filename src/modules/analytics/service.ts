import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { findDrift, findDriftOfMonth } from "./drift"
import * as marks from "./marks"
import { AnalyticsDue } from "./models/analytics-due"
import { BuyerCohort } from "./models/buyer-cohort"
import { ListingDay } from "./models/listing-day"
import { MarketDay } from "./models/market-day"
import { MarketSlice } from "./models/market-slice"
import { ShopDay } from "./models/shop-day"
import { ShopMonth } from "./models/shop-month"
import * as rank from "./rank"
import * as read from "./read"
import { writeDue } from "./write"

/** What was sold on each day, by shop, listing, category and city, made again from its source when that changes. */
export class AnalyticsModuleService extends withSql(
  MedusaService({
    ShopDay,
    ShopMonth,
    ListingDay,
    MarketDay,
    MarketSlice,
    BuyerCohort,
    AnalyticsDue,
  }),
  { ...marks, writeDue },
  { ...read, ...rank, findDrift, findDriftOfMonth }
) {}
