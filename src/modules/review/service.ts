import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { Rating } from "./models/rating"
import { Review } from "./models/review"
import { ReviewExchange } from "./models/review-exchange"
import { ReviewReport } from "./models/review-report"
import * as moderating from "./moderating"
import * as reading from "./reading"
import * as showing from "./showing"
import * as writing from "./writing"

/** What buyers and shops say of each other. */
export class ReviewModuleService extends withSql(
  MedusaService({ Review, ReviewExchange, ReviewReport, Rating }),
  { ...writing, ...showing, ...moderating },
  { ...reading }
) {}
