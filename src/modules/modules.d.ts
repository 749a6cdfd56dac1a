import type { AccountModuleService } from "./account/service"
import type { AgencyModuleService } from "./agency/service"
import type { AnalyticsModuleService } from "./analytics/service"
import type { CategoryModuleService } from "./category/service"
import type { ConversationModuleService } from "./conversation/service"
import type { DiscountModuleService } from "./discount/service"
import type { FactModuleService } from "./fact/service"
import type { LimitModuleService } from "./limit/service"
import type { ListingModuleService } from "./listing/service"
import type { ListingCardModuleService } from "./listing-card/service"
import type { ListingImportModuleService } from "./listing-import/service"
import type { ListingViewModuleService } from "./listing-view/service"
import type { LiveModuleService } from "./live/service"
import type { LiveSaleModuleService } from "./live-sale/service"
import type { MessageModuleService } from "./message/service"
import type { MonitorModuleService } from "./monitor/service"
import type { NotificationModuleService } from "./notification/service"
import type { OfferModuleService } from "./offer/service"
import type { OperatorTaskModuleService } from "./operator-task/service"
import type { PictureModuleService } from "./picture/service"
import type { PurchasePaymentModuleService } from "./purchase-payment/service"
import type { ReluvModuleService } from "./reluv/service"
import type { ReviewModuleService } from "./review/service"
import type { SafetyModuleService } from "./safety/service"
import type { SavedSearchModuleService } from "./saved-search/service"
import type { SellerModuleService } from "./seller/service"
import type { SellerDocumentModuleService } from "./seller-document/service"
import type { SellerOrderModuleService } from "./seller-order/service"
import type { ShipmentModuleService } from "./shipment/service"
import type { StandingModuleService } from "./standing/service"
import type { VoucherModuleService } from "./voucher/service"
import type { WalletModuleService } from "./wallet/service"
import type { WebhookInboxModuleService } from "./webhook-inbox/service"
import type { WishModuleService } from "./wish/service"
import type { WorkModuleService } from "./work/service"

/**
 * What `container.resolve(LISTING_MODULE)` and its like give. A project that installs the plugin has
 * a file of this shape written by Medusa itself, in `.medusa/types`.
 */
declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    reluv: ReluvModuleService
    reluv_account: AccountModuleService
    reluv_agency: AgencyModuleService
    reluv_analytics: AnalyticsModuleService
    reluv_category: CategoryModuleService
    reluv_conversation: ConversationModuleService
    reluv_discount: DiscountModuleService
    reluv_fact: FactModuleService
    reluv_limit: LimitModuleService
    reluv_listing: ListingModuleService
    reluv_listing_card: ListingCardModuleService
    reluv_listing_import: ListingImportModuleService
    reluv_listing_view: ListingViewModuleService
    reluv_live: LiveModuleService
    reluv_live_sale: LiveSaleModuleService
    reluv_message: MessageModuleService
    reluv_monitor: MonitorModuleService
    reluv_notification: NotificationModuleService
    reluv_offer: OfferModuleService
    reluv_operator_task: OperatorTaskModuleService
    reluv_picture: PictureModuleService
    reluv_purchase_payment: PurchasePaymentModuleService
    reluv_review: ReviewModuleService
    reluv_safety: SafetyModuleService
    reluv_saved_search: SavedSearchModuleService
    reluv_seller: SellerModuleService
    reluv_seller_document: SellerDocumentModuleService
    reluv_seller_order: SellerOrderModuleService
    reluv_shipment: ShipmentModuleService
    reluv_standing: StandingModuleService
    reluv_voucher: VoucherModuleService
    reluv_wallet: WalletModuleService
    reluv_webhook_inbox: WebhookInboxModuleService
    reluv_wish: WishModuleService
    reluv_work: WorkModuleService
  }
}
