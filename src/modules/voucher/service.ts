import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as cart from "./cart"
import * as codes from "./codes"
import * as making from "./making"
import { CartVoucher } from "./models/cart-voucher"
import { Voucher } from "./models/voucher"
import { VoucherCode } from "./models/voucher-code"
import { VoucherHolder } from "./models/voucher-holder"
import { VoucherUse } from "./models/voucher-use"
import * as reading from "./reading"
import * as uses from "./uses"

const {
  listCandidates,
  mayUseVouchers,
  listTold,
  addToCart,
  leaveOutOfCart,
  rememberTold,
  removeFromCart,
  forgetCart,
  forgetOldCarts,
} = cart
const { listOrderedUses, listUsedScopes, ...using } = uses

export class VoucherModuleService extends withSql(
  MedusaService({ Voucher, VoucherCode, VoucherUse, CartVoucher, VoucherHolder }),
  { ...making, ...codes, ...using },
  {
    ...reading,
    listCandidates,
    mayUseVouchers,
    listTold,
    addToCart,
    leaveOutOfCart,
    rememberTold,
    removeFromCart,
    forgetCart,
    forgetOldCarts,
    listOrderedUses,
    listUsedScopes,
  }
) {}
