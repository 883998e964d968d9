# Reasons that a record gives in words.
package clausegate.lib.reasons

import rego.v1

# The reason gives none: fewer than five letters and digits, or only words for "not applicable". `length` counts the
# letters and digits of `text`.
says_nothing(_, length) if length < 5

says_nothing(text, _) if lower(text) in _empty

_empty contains concat("", [phrase, stop]) if {
	some phrase in _phrases
	some stop in {"", "."}
}

_phrases := {
	"해당 사항 없음",
	"해당사항 없음",
	"해당사항없음",
	"해당 사항이 없음",
	"해당사항이 없음",
	"해당 없습니다",
	"해당되지 않음",
	"해당되지 않습니다",
	"해당하지 않음",
	"해당하지 않습니다",
	"해당사항이 없습니다",
	"해당 사항이 없습니다",
	"해당사항 없습니다",
	"적용하지 않음",
	"적용되지 않음",
	"적용 대상 아님",
	"적용 대상이 아님",
	"해당 사항 없습니다",
	"필요하지 않음",
	"필요하지 않습니다",
	"불필요합니다",
	"not applicable",
	"not necessary",
	"not needed",
	"not required",
	"unnecessary",
}
