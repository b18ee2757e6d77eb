/** What stands behind a name, set off by a comma: degrees, licences, memberships. */
export const CREDENTIAL =
  /^(?:M\.?D|D\.?O|Ph\.?D|M\.?A|M\.?S|M\.?Sc|B\.?A|B\.?S|B\.?Sc|MPH|MBA|MSN|BSN|MSW|LCSW|J\.?D|Esq|Ed\.?D|DDS|DMD|DVM|DPT|DNP|PharmD|R\.?N|R\.?D|RDN|LD|LDN|NP|FNP|FNP-BC|PA-C|CNS|CDE|CDCES|CPT|CSCS|FACP|FAAP|FACC|FACS|FACOG|CFA|CFP|CPA|Jr|Sr|I{2,3})\.?$/;
