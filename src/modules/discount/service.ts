import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as campaigns from "./campaigns"
import * as giving from "./giving"
import * as joining from "./joining"
import { SaleCampaign } from "./models/campaign"
import { CampaignInvitation } from "./models/campaign-invitation"
import { Discount } from "./models/discount"
import { DiscountPrice } from "./models/discount-price"
import * as readingCampaigns from "./reading-campaigns"
import * as readingDiscounts from "./reading-discounts"
import * as settling from "./settling"

/**
 * What shops take off their own prices for a time, alone or in a sale of the marketplace. Medusa's price lists are made
 * from it.
 */
export class DiscountModuleService extends withSql(
  MedusaService({ Discount, DiscountPrice, SaleCampaign, CampaignInvitation }),
  { ...giving, ...settling, ...campaigns, ...joining },
  { ...readingCampaigns, ...readingDiscounts }
) {}
