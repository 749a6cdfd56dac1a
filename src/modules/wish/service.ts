import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as alerting from "./alerting"
import { countFollowers, followSeller, unfollowSeller } from "./following"
import { forgetAlerts, forgetWishesOf } from "./forgetting"
import { Follow } from "./models/follow"
import { RecentView } from "./models/recent-view"
import { Wish } from "./models/wish"
import { WishAlert } from "./models/wish-alert"
import { WishTally } from "./models/wish-tally"
import { forgetOldViews, forgetViews, mergeViews, noteView } from "./viewing"
import * as wishing from "./wishing"

/** What people want to come back to: listings and shops; and what they are told of them. */
export class WishModuleService extends withSql(
  MedusaService({ Wish, WishTally, WishAlert, Follow, RecentView }),
  {
    ...wishing,
    ...alerting,
    followSeller,
    unfollowSeller,
    noteView,
    mergeViews,
    forgetWishesOf,
  },
  { countFollowers, forgetAlerts, forgetViews, forgetOldViews }
) {}
