# Texts of findings, from the catalogue and the texts that the bundle carries as data. Only whole references, so that
# nothing else of the data is read.
package clausegate.service.texts

import rego.v1

# Severity from METADATA; a case may have its own.
known_severity(finding) := severity if {
	severity := data.clausegate.catalogue.rules[finding.rule].cases[finding.args.case].severity
} else := data.clausegate.catalogue.rules[finding.rule].severity

of_finding(finding) := {language: _fill(_case(finding, language), finding.args, language) | some language in ["en", "ko"]}

of_reason(code, args) := {language: _fill(_reason(code, language), args, language) | some language in ["en", "ko"]}

# A missing text must not hide a finding: its name is shown instead.
_case(finding, language) := text if {
	text := data.clausegate.catalogue.rules[finding.rule].cases[finding.args.case][language]
} else := finding.rule

_reason(code, language) := text if {
	text := data.clausegate.texts.reasons[code][language]
} else := code

_fill(template, args, language) := strings.replace_n(
	{sprintf("{%s}", [name]): _written(name, value, language) | some name, value in args},
	template,
)

_written(name, value, language) := concat(", ", [_one(name, item, language) | some item in _in_order(name, value)]) if {
	is_array(value)
	count(value) > 0
}

_written(_, [], language) := data.clausegate.texts.none[language]

_written(name, value, language) := _one(name, value, language) if not is_array(value)

# Renders pages as 쪽, and names the kind of a bare number.
_korean_place(place) := regex.replace(
	regex.replace(place, `(^|, )p\. ([0-9]+)$`, "${1}${2}쪽"),
	`^([0-9][0-9.]*)(,|$)`,
	"조항 ${1}${2}",
)

# Sorts lists of requirements in the order of the rules, for readability.
_in_order("requirements", keys) := [key | some [_, key] in sort([[_position(key), key] | some key in keys])]

_in_order(name, items) := items if name != "requirements"

_position(key) := position if {
	position := data.clausegate.catalogue.requirements[key].position
} else := -1

_one("requirements", key, language) := text if {
	requirement := data.clausegate.catalogue.requirements[key]
	text := sprintf("%s (%s)", [requirement.name[language], requirement.rule])
} else := key

_one(name, value, language) := text if {
	name != "requirements"
	text := data.clausegate.texts.labels[name][value][language]
} else := _korean_place(value) if {
	name in {"place", "into"}
	language == "ko"
} else := value if {
	name != "requirements"
	is_string(value)
} else := sprintf("%v", [value]) if {
	not is_string(value)
}
