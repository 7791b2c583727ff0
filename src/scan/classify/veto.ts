/** Categories that a yes or no can hold. */
const YES_NO = /marital_status|political_status|fertility|disability|special\./;
/** Categories that are written in letters: a number in their place is a code, a count or a key of another table. */
const IN_LETTERS =
  /basic\.(?:name|email|home_address|portrait_photo|signature|native_place|hobbies)|_image$|authentication\.(?:password|session_token|security_question|clipboard)|communication\.|media\.|occupation|online_records\./;

const BOOLEAN =
  /^\*?(?:bool|boolean|java\.lang\.boolean|booleanfield|nullbooleanfield|tinyint\(1\)|bit(?:\(1\))?|bit1|sql\.nullbool|optional\[bool\]|bool\?|boolean\?|mapped\[bool\]|booleanproperty)(?:[|&?!].*)?$/;
const SMALL_NUMBER = /^\*?(?:tinyint|smallint|int8|uint8|byte|short|float|double|real)(?:\(|$|\?)/;
const NUMBER =
  /^\*?(?:number|u?int(?:eger|8|16|32|64)?|long|bigint|float(?:32|64)?|double|decimal|numeric|tinyint|smallint|mediumint|serial|integerfield|smallintegerfield|positiveintegerfield|floatfield|decimalfield)(?:\(|$|\?|\||!)/;
/** Code, looks and links to other tables. */
const MACHINERY =
  /=>|^func\b|^\(|function|callable|callback|handler|regexp|^pattern\b|validator|component|reactnode|reactelement|jsx\.|vnode|cssproperties|styleprop|icon|^color|logger|client$|service$|repository$|mapper$|controller$|button|textview|uilabel|foreignkey|onetoone|manytomany|relation|vector[23]?|^point|^rect|^size$|^map<|^record<|rules?\[?\]?$|enum$/;

/** Can a yes or no by itself tell such an item of a person? */
export const holdsYesNo = (category: string): boolean => YES_NO.test(category);

/** Does the type as written say that the field cannot hold an item of this category? */
export function typeVetoes(type: string | undefined, category: string): boolean {
  if (!type) return false;
  const written = type.slice(0, 200).replace(/\s+/g, "").toLowerCase();
  if (BOOLEAN.test(written)) return !holdsYesNo(category);
  if (MACHINERY.test(written)) return true;
  if (SMALL_NUMBER.test(written)) return IN_LETTERS.test(category) || /phone|_no$|id_card|_account$/.test(category);
  return NUMBER.test(written) && IN_LETTERS.test(category);
}

/** Is the field a link to a thing of that very name: `company: Company`? */
export function typeRepeatsName(type: string | undefined, name: string): boolean {
  if (!type) return false;
  const bare = type.slice(0, 200).replace(/^(?:\*|\[\]|List<|Array<|Set<|Optional<|"|')+|(?:\[\]|[>?!"'])+$/g, "");
  return /^[A-Z]/.test(bare) && bare.toLowerCase() === name.toLowerCase();
}
