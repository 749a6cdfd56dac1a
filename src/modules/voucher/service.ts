import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as codes from "./codes"
import * as making from "./making"
import { Voucher } from "./models/voucher"
import { VoucherCode } from "./models/voucher-code"
import { VoucherUse } from "./models/voucher-use"
import * as uses from "./uses"

export class VoucherModuleService extends withSql(
  MedusaService({ Voucher, VoucherCode, VoucherUse }),
  { ...making, ...codes, ...uses }
) {}
