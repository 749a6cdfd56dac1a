import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { Message } from "./models/message"
import * as outbox from "./outbox"
import * as reading from "./reading"

/** What people are told, from when it is written down until somebody took it. */
export class MessageModuleService extends withSql(
  MedusaService({ Message }),
  {},
  { ...outbox, ...reading }
) {}
