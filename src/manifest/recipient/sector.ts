import { text } from "../field.js";

export const financial_licence = text(
  "Its licence or qualification in the financial sector.",
  "其具备的金融业相关资质或者许可。",
);
