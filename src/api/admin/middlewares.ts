import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../_http/validate"
import { AdminListSellers } from "./sellers/validators"

/** Medusa lets only operators reach `/admin`. */
export const adminMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/sellers", middlewares: [validQuery(AdminListSellers)] },
]
