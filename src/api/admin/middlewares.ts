import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../_http/validate"
import { AdminListSellers } from "./sellers/validators"
import {
  AdminCloseTask,
  AdminDecideDispute,
  AdminListTasks,
  AdminRecordTransfer,
} from "./tasks/validators"
import { AdminListWebhooks } from "./webhooks/validators"

/** Medusa lets only operators reach `/admin`. */
export const adminMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/sellers", middlewares: [validQuery(AdminListSellers)] },
  { methods: ["GET"], matcher: "/admin/webhooks", middlewares: [validQuery(AdminListWebhooks)] },
  { methods: ["GET"], matcher: "/admin/tasks", middlewares: [validQuery(AdminListTasks)] },
  {
    methods: ["POST"],
    matcher: "/admin/tasks/:id/close",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/seller-orders/:id/cancel",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/refunds/:id/record-transfer",
    middlewares: [validBody(AdminRecordTransfer)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/refunds/:id/pay-by-hand",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/refunds/:id/drop",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/refunds/:id/reject-transfer",
    middlewares: [validBody(AdminCloseTask)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/disputes/:id/decide",
    middlewares: [validBody(AdminDecideDispute)],
  },
]
