// Code generated from schemas/design.schema.json by lint/design/gen. DO NOT EDIT.

package design

import "github.com/credlint/credlint/lint/source"

// facts are the facts of a design, table by table.
type facts struct {
	Format        Number
	Frameworks    Texts
	Credential    Credential
	Validity      Validity
	Issuer        Issuer
	Purpose       Purpose
	Need          List[Need]
	Partners      List[Partner]
	Endorsements  List[Endorsement]
	Experiences   List[Experience]
	Content       Content
	Outcomes      List[Outcome]
	Assessments   List[Assessment]
	Award         Award
	Size          Size
	Level         Level
	Quality       Quality
	Governance    Governance
	Duplication   Duplication
	Transfer      Transfer
	Stacking      Stacking
	Record        Record
	Entry         Entry
	Delivery      Delivery
	Access        Access
	Cost          Cost
	Offer         Offer
	Review        Review
	NotApplicable Map
	Exceptions    List[Exception]
	Answers       Map
}

func (t *facts) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Format.start(d, owner, at+1)
	t.Frameworks.start(d, owner, at+2)
	decodeTable(d, &t.Credential, &t.Credential.Fact, n, owner, at+3)
	decodeTable(d, &t.Validity, &t.Validity.Fact, n, owner, at+31)
	decodeTable(d, &t.Issuer, &t.Issuer.Fact, n, owner, at+35)
	decodeTable(d, &t.Purpose, &t.Purpose.Fact, n, owner, at+61)
	decodeList(d, &t.Need, n, owner, at+79)
	decodeList(d, &t.Partners, n, owner, at+87)
	decodeList(d, &t.Endorsements, n, owner, at+94)
	decodeList(d, &t.Experiences, n, owner, at+100)
	decodeTable(d, &t.Content, &t.Content.Fact, n, owner, at+106)
	decodeList(d, &t.Outcomes, n, owner, at+116)
	decodeList(d, &t.Assessments, n, owner, at+132)
	decodeTable(d, &t.Award, &t.Award.Fact, n, owner, at+159)
	decodeTable(d, &t.Size, &t.Size.Fact, n, owner, at+172)
	decodeTable(d, &t.Level, &t.Level.Fact, n, owner, at+191)
	decodeTable(d, &t.Quality, &t.Quality.Fact, n, owner, at+201)
	decodeTable(d, &t.Governance, &t.Governance.Fact, n, owner, at+225)
	decodeTable(d, &t.Duplication, &t.Duplication.Fact, n, owner, at+254)
	decodeTable(d, &t.Transfer, &t.Transfer.Fact, n, owner, at+260)
	decodeTable(d, &t.Stacking, &t.Stacking.Fact, n, owner, at+287)
	decodeTable(d, &t.Record, &t.Record.Fact, n, owner, at+309)
	decodeTable(d, &t.Entry, &t.Entry.Fact, n, owner, at+339)
	decodeTable(d, &t.Delivery, &t.Delivery.Fact, n, owner, at+347)
	decodeTable(d, &t.Access, &t.Access.Fact, n, owner, at+358)
	decodeTable(d, &t.Cost, &t.Cost.Fact, n, owner, at+364)
	decodeTable(d, &t.Offer, &t.Offer.Fact, n, owner, at+370)
	decodeTable(d, &t.Review, &t.Review.Fact, n, owner, at+374)
	t.NotApplicable.start(d, owner, at+384)
	decodeList(d, &t.Exceptions, n, owner, at+385)
	t.Answers.start(d, owner, at+390)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "format":
			t.Format.read(d, c)
		case "frameworks":
			t.Frameworks.read(d, c)
		case "credential":
		case "validity":
		case "issuer":
		case "purpose":
		case "need":
		case "partners":
		case "endorsements":
		case "experiences":
		case "content":
		case "outcomes":
		case "assessments":
		case "award":
		case "size":
		case "level":
		case "quality":
		case "governance":
		case "duplication":
		case "transfer":
		case "stacking":
		case "record":
		case "entry":
		case "delivery":
		case "access":
		case "cost":
		case "offer":
		case "review":
		case "not_applicable":
			t.NotApplicable.read(d, c)
		case "exceptions":
		case "answers":
			t.Answers.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *facts) each(yield func(*Fact) bool) bool {
	if !yield(&t.Format.Fact) {
		return false
	}
	if !yield(&t.Frameworks.Fact) {
		return false
	}
	if !t.Credential.each(yield) {
		return false
	}
	if !t.Validity.each(yield) {
		return false
	}
	if !t.Issuer.each(yield) {
		return false
	}
	if !t.Purpose.each(yield) {
		return false
	}
	if !yield(&t.Need.Fact) {
		return false
	}
	for i := range t.Need.Items {
		if !t.Need.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Partners.Fact) {
		return false
	}
	for i := range t.Partners.Items {
		if !t.Partners.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Endorsements.Fact) {
		return false
	}
	for i := range t.Endorsements.Items {
		if !t.Endorsements.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Experiences.Fact) {
		return false
	}
	for i := range t.Experiences.Items {
		if !t.Experiences.Items[i].each(yield) {
			return false
		}
	}
	if !t.Content.each(yield) {
		return false
	}
	if !yield(&t.Outcomes.Fact) {
		return false
	}
	for i := range t.Outcomes.Items {
		if !t.Outcomes.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Assessments.Fact) {
		return false
	}
	for i := range t.Assessments.Items {
		if !t.Assessments.Items[i].each(yield) {
			return false
		}
	}
	if !t.Award.each(yield) {
		return false
	}
	if !t.Size.each(yield) {
		return false
	}
	if !t.Level.each(yield) {
		return false
	}
	if !t.Quality.each(yield) {
		return false
	}
	if !t.Governance.each(yield) {
		return false
	}
	if !t.Duplication.each(yield) {
		return false
	}
	if !t.Transfer.each(yield) {
		return false
	}
	if !t.Stacking.each(yield) {
		return false
	}
	if !t.Record.each(yield) {
		return false
	}
	if !t.Entry.each(yield) {
		return false
	}
	if !t.Delivery.each(yield) {
		return false
	}
	if !t.Access.each(yield) {
		return false
	}
	if !t.Cost.each(yield) {
		return false
	}
	if !t.Offer.each(yield) {
		return false
	}
	if !t.Review.each(yield) {
		return false
	}
	if !yield(&t.NotApplicable.Fact) {
		return false
	}
	if !yield(&t.Exceptions.Fact) {
		return false
	}
	for i := range t.Exceptions.Items {
		if !t.Exceptions.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Answers.Fact) {
		return false
	}
	return true
}

// Credential is the table [credential]: what the credential is and what it is called.
type Credential struct {
	Fact
	ID                 Text
	Title              Text
	BadgeTitle         Text
	TitleJustification Text
	Type               Text
	LocalType          Text
	AwardClass         Text
	Definition         Definition
	Summary            Text
	CertifiedLearning  Text
	Version            Text
	Status             Text
	Language           Text
	FieldCodes         List[FieldCode]
	Occupations        List[Occupation]
	Webpage            Text
	URI                Text
	CTID               Text
}

func (t *Credential) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.ID.start(d, owner, at+1)
	t.Title.start(d, owner, at+2)
	t.BadgeTitle.start(d, owner, at+3)
	t.TitleJustification.start(d, owner, at+4)
	t.Type.start(d, owner, at+5)
	t.LocalType.start(d, owner, at+6)
	t.AwardClass.start(d, owner, at+7)
	decodeTable(d, &t.Definition, &t.Definition.Fact, n, owner, at+8)
	t.Summary.start(d, owner, at+13)
	t.CertifiedLearning.start(d, owner, at+14)
	t.Version.start(d, owner, at+15)
	t.Status.start(d, owner, at+16)
	t.Language.start(d, owner, at+17)
	decodeList(d, &t.FieldCodes, n, owner, at+18)
	decodeList(d, &t.Occupations, n, owner, at+21)
	t.Webpage.start(d, owner, at+25)
	t.URI.start(d, owner, at+26)
	t.CTID.start(d, owner, at+27)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "id":
			t.ID.read(d, c)
		case "title":
			t.Title.read(d, c)
		case "badge_title":
			t.BadgeTitle.read(d, c)
		case "title_justification":
			t.TitleJustification.read(d, c)
		case "type":
			t.Type.read(d, c)
		case "local_type":
			t.LocalType.read(d, c)
		case "award_class":
			t.AwardClass.read(d, c)
		case "definition":
		case "summary":
			t.Summary.read(d, c)
		case "certified_learning":
			t.CertifiedLearning.read(d, c)
		case "version":
			t.Version.read(d, c)
		case "status":
			t.Status.read(d, c)
		case "language":
			t.Language.read(d, c)
		case "field_codes":
		case "occupations":
		case "webpage":
			t.Webpage.read(d, c)
		case "uri":
			t.URI.read(d, c)
		case "ctid":
			t.CTID.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Credential) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.ID.Fact) {
		return false
	}
	if !yield(&t.Title.Fact) {
		return false
	}
	if !yield(&t.BadgeTitle.Fact) {
		return false
	}
	if !yield(&t.TitleJustification.Fact) {
		return false
	}
	if !yield(&t.Type.Fact) {
		return false
	}
	if !yield(&t.LocalType.Fact) {
		return false
	}
	if !yield(&t.AwardClass.Fact) {
		return false
	}
	if !t.Definition.each(yield) {
		return false
	}
	if !yield(&t.Summary.Fact) {
		return false
	}
	if !yield(&t.CertifiedLearning.Fact) {
		return false
	}
	if !yield(&t.Version.Fact) {
		return false
	}
	if !yield(&t.Status.Fact) {
		return false
	}
	if !yield(&t.Language.Fact) {
		return false
	}
	if !yield(&t.FieldCodes.Fact) {
		return false
	}
	for i := range t.FieldCodes.Items {
		if !t.FieldCodes.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Occupations.Fact) {
		return false
	}
	for i := range t.Occupations.Items {
		if !t.Occupations.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Webpage.Fact) {
		return false
	}
	if !yield(&t.URI.Fact) {
		return false
	}
	if !yield(&t.CTID.Fact) {
		return false
	}
	return true
}

// Definition is the table [credential.definition]: the published definition of the credential type that this design relies on.
type Definition struct {
	Fact
	Source  Text
	Edition Text
	Wording Text
	Status  Text
}

func (t *Definition) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Source.start(d, owner, at+1)
	t.Edition.start(d, owner, at+2)
	t.Wording.start(d, owner, at+3)
	t.Status.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "source":
			t.Source.read(d, c)
		case "edition":
			t.Edition.read(d, c)
		case "wording":
			t.Wording.read(d, c)
		case "status":
			t.Status.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Definition) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Source.Fact) {
		return false
	}
	if !yield(&t.Edition.Fact) {
		return false
	}
	if !yield(&t.Wording.Fact) {
		return false
	}
	if !yield(&t.Status.Fact) {
		return false
	}
	return true
}

// FieldCode is one entry of [credential.field_codes]: codes of the field of study in a published classification.
type FieldCode struct {
	Fact
	Scheme Text
	Code   Text
}

func (t *FieldCode) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Scheme.start(d, owner, at+1)
	t.Code.start(d, owner, at+2)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "scheme":
			t.Scheme.read(d, c)
		case "code":
			t.Code.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *FieldCode) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Scheme.Fact) {
		return false
	}
	if !yield(&t.Code.Fact) {
		return false
	}
	return true
}

// Occupation is one entry of [credential.occupations]: occupations the credential prepares for, in a published classification.
type Occupation struct {
	Fact
	Scheme Text
	Code   Text
	Title  Text
}

func (t *Occupation) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Scheme.start(d, owner, at+1)
	t.Code.start(d, owner, at+2)
	t.Title.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "scheme":
			t.Scheme.read(d, c)
		case "code":
			t.Code.read(d, c)
		case "title":
			t.Title.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Occupation) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Scheme.Fact) {
		return false
	}
	if !yield(&t.Code.Fact) {
		return false
	}
	if !yield(&t.Title.Fact) {
		return false
	}
	return true
}

// Validity is the table [validity]: how long the credential is valid.
type Validity struct {
	Fact
	Expires      Bool
	PeriodMonths Number
	Renewal      Text
}

func (t *Validity) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Expires.start(d, owner, at+1)
	t.PeriodMonths.start(d, owner, at+2)
	t.Renewal.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "expires":
			t.Expires.read(d, c)
		case "period_months":
			t.PeriodMonths.read(d, c)
		case "renewal":
			t.Renewal.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Validity) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Expires.Fact) {
		return false
	}
	if !yield(&t.PeriodMonths.Fact) {
		return false
	}
	if !yield(&t.Renewal.Fact) {
		return false
	}
	return true
}

// Issuer is the table [issuer]: who provides the learning and who awards the credential.
type Issuer struct {
	Fact
	Provider        Party
	AwardingBody    Party
	EndorsingOffice Text
	Contact         Text
	ContactKind     Text
}

func (t *Issuer) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	decodeTable(d, &t.Provider, &t.Provider.Fact, n, owner, at+1)
	decodeTable(d, &t.AwardingBody, &t.AwardingBody.Fact, n, owner, at+12)
	t.EndorsingOffice.start(d, owner, at+23)
	t.Contact.start(d, owner, at+24)
	t.ContactKind.start(d, owner, at+25)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "provider":
		case "awarding_body":
		case "endorsing_office":
			t.EndorsingOffice.read(d, c)
		case "contact":
			t.Contact.read(d, c)
		case "contact_kind":
			t.ContactKind.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Issuer) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !t.Provider.each(yield) {
		return false
	}
	if !t.AwardingBody.each(yield) {
		return false
	}
	if !yield(&t.EndorsingOffice.Fact) {
		return false
	}
	if !yield(&t.Contact.Fact) {
		return false
	}
	if !yield(&t.ContactKind.Fact) {
		return false
	}
	return true
}

// Party is an organisation that provides learning or awards credentials.
type Party struct {
	Fact
	Name          Text
	Kind          Text
	Country       Text
	Region        Text
	Recognition   Text
	Authority     Text
	Regulator     Text
	Identifier    Text
	Accreditation Text
	Since         Number
}

func (t *Party) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Name.start(d, owner, at+1)
	t.Kind.start(d, owner, at+2)
	t.Country.start(d, owner, at+3)
	t.Region.start(d, owner, at+4)
	t.Recognition.start(d, owner, at+5)
	t.Authority.start(d, owner, at+6)
	t.Regulator.start(d, owner, at+7)
	t.Identifier.start(d, owner, at+8)
	t.Accreditation.start(d, owner, at+9)
	t.Since.start(d, owner, at+10)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "name":
			t.Name.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "country":
			t.Country.read(d, c)
		case "region":
			t.Region.read(d, c)
		case "recognition":
			t.Recognition.read(d, c)
		case "authority":
			t.Authority.read(d, c)
		case "regulator":
			t.Regulator.read(d, c)
		case "identifier":
			t.Identifier.read(d, c)
		case "accreditation":
			t.Accreditation.read(d, c)
		case "since":
			t.Since.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Party) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Name.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Country.Fact) {
		return false
	}
	if !yield(&t.Region.Fact) {
		return false
	}
	if !yield(&t.Recognition.Fact) {
		return false
	}
	if !yield(&t.Authority.Fact) {
		return false
	}
	if !yield(&t.Regulator.Fact) {
		return false
	}
	if !yield(&t.Identifier.Fact) {
		return false
	}
	if !yield(&t.Accreditation.Fact) {
		return false
	}
	if !yield(&t.Since.Fact) {
		return false
	}
	return true
}

// Purpose is the table [purpose]: why the credential exists and for whom.
type Purpose struct {
	Fact
	Statement             Text
	Rationale             Text
	Motivations           Texts
	Audience              Text
	Use                   Text
	Relevance             List[Relevance]
	Needs                 Texts
	MissionLink           Text
	StandaloneValue       Text
	EmploymentPathway     Text
	CulturalPathway       Text
	CommunityContribution Text
	Reputation            Text
	Promotion             Text
	CompetencyCategory    Text
}

func (t *Purpose) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Statement.start(d, owner, at+1)
	t.Rationale.start(d, owner, at+2)
	t.Motivations.start(d, owner, at+3)
	t.Audience.start(d, owner, at+4)
	t.Use.start(d, owner, at+5)
	decodeList(d, &t.Relevance, n, owner, at+6)
	t.Needs.start(d, owner, at+9)
	t.MissionLink.start(d, owner, at+10)
	t.StandaloneValue.start(d, owner, at+11)
	t.EmploymentPathway.start(d, owner, at+12)
	t.CulturalPathway.start(d, owner, at+13)
	t.CommunityContribution.start(d, owner, at+14)
	t.Reputation.start(d, owner, at+15)
	t.Promotion.start(d, owner, at+16)
	t.CompetencyCategory.start(d, owner, at+17)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "statement":
			t.Statement.read(d, c)
		case "rationale":
			t.Rationale.read(d, c)
		case "motivations":
			t.Motivations.read(d, c)
		case "audience":
			t.Audience.read(d, c)
		case "use":
			t.Use.read(d, c)
		case "relevance":
		case "needs":
			t.Needs.read(d, c)
		case "mission_link":
			t.MissionLink.read(d, c)
		case "standalone_value":
			t.StandaloneValue.read(d, c)
		case "employment_pathway":
			t.EmploymentPathway.read(d, c)
		case "cultural_pathway":
			t.CulturalPathway.read(d, c)
		case "community_contribution":
			t.CommunityContribution.read(d, c)
		case "reputation":
			t.Reputation.read(d, c)
		case "promotion":
			t.Promotion.read(d, c)
		case "competency_category":
			t.CompetencyCategory.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Purpose) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Statement.Fact) {
		return false
	}
	if !yield(&t.Rationale.Fact) {
		return false
	}
	if !yield(&t.Motivations.Fact) {
		return false
	}
	if !yield(&t.Audience.Fact) {
		return false
	}
	if !yield(&t.Use.Fact) {
		return false
	}
	if !yield(&t.Relevance.Fact) {
		return false
	}
	for i := range t.Relevance.Items {
		if !t.Relevance.Items[i].each(yield) {
			return false
		}
	}
	if !yield(&t.Needs.Fact) {
		return false
	}
	if !yield(&t.MissionLink.Fact) {
		return false
	}
	if !yield(&t.StandaloneValue.Fact) {
		return false
	}
	if !yield(&t.EmploymentPathway.Fact) {
		return false
	}
	if !yield(&t.CulturalPathway.Fact) {
		return false
	}
	if !yield(&t.CommunityContribution.Fact) {
		return false
	}
	if !yield(&t.Reputation.Fact) {
		return false
	}
	if !yield(&t.Promotion.Fact) {
		return false
	}
	if !yield(&t.CompetencyCategory.Fact) {
		return false
	}
	return true
}

// Relevance is one entry of [purpose.relevance]: the groups for whom the credential is relevant, and how.
type Relevance struct {
	Fact
	Party       Text
	Description Text
}

func (t *Relevance) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Party.start(d, owner, at+1)
	t.Description.start(d, owner, at+2)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "party":
			t.Party.read(d, c)
		case "description":
			t.Description.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Relevance) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Party.Fact) {
		return false
	}
	if !yield(&t.Description.Fact) {
		return false
	}
	return true
}

// Need is one entry of [need]: each piece of evidence that the credential is needed.
type Need struct {
	Fact
	Source    Text
	Kind      Text
	Party     Text
	PartyKind Text
	Date      Date
	Reference Text
	Finding   Text
}

func (t *Need) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Source.start(d, owner, at+1)
	t.Kind.start(d, owner, at+2)
	t.Party.start(d, owner, at+3)
	t.PartyKind.start(d, owner, at+4)
	t.Date.start(d, owner, at+5)
	t.Reference.start(d, owner, at+6)
	t.Finding.start(d, owner, at+7)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "source":
			t.Source.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "party":
			t.Party.read(d, c)
		case "party_kind":
			t.PartyKind.read(d, c)
		case "date":
			t.Date.read(d, c)
		case "reference":
			t.Reference.read(d, c)
		case "finding":
			t.Finding.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Need) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Source.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Party.Fact) {
		return false
	}
	if !yield(&t.PartyKind.Fact) {
		return false
	}
	if !yield(&t.Date.Fact) {
		return false
	}
	if !yield(&t.Reference.Fact) {
		return false
	}
	if !yield(&t.Finding.Fact) {
		return false
	}
	return true
}

// Partner is one entry of [partners]: organisations that take part in the design or delivery.
type Partner struct {
	Fact
	Name      Text
	Kind      Text
	Role      Text
	Confirms  Texts
	Date      Date
	Reference Text
}

func (t *Partner) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Name.start(d, owner, at+1)
	t.Kind.start(d, owner, at+2)
	t.Role.start(d, owner, at+3)
	t.Confirms.start(d, owner, at+4)
	t.Date.start(d, owner, at+5)
	t.Reference.start(d, owner, at+6)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "name":
			t.Name.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "role":
			t.Role.read(d, c)
		case "confirms":
			t.Confirms.read(d, c)
		case "date":
			t.Date.read(d, c)
		case "reference":
			t.Reference.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Partner) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Name.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Role.Fact) {
		return false
	}
	if !yield(&t.Confirms.Fact) {
		return false
	}
	if !yield(&t.Date.Fact) {
		return false
	}
	if !yield(&t.Reference.Fact) {
		return false
	}
	return true
}

// Endorsement is one entry of [endorsements]: recognition by an industry or a professional body.
type Endorsement struct {
	Fact
	Body      Text
	Kind      Text
	Claim     Text
	Date      Date
	Reference Text
}

func (t *Endorsement) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Body.start(d, owner, at+1)
	t.Kind.start(d, owner, at+2)
	t.Claim.start(d, owner, at+3)
	t.Date.start(d, owner, at+4)
	t.Reference.start(d, owner, at+5)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "body":
			t.Body.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "claim":
			t.Claim.read(d, c)
		case "date":
			t.Date.read(d, c)
		case "reference":
			t.Reference.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Endorsement) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Body.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Claim.Fact) {
		return false
	}
	if !yield(&t.Date.Fact) {
		return false
	}
	if !yield(&t.Reference.Fact) {
		return false
	}
	return true
}

// Experience is one entry of [experiences]: each learning experience the credential represents.
type Experience struct {
	Fact
	Kind        Text
	Title       Text
	Description Text
	Hours       Number
	Outcomes    Texts
}

func (t *Experience) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Kind.start(d, owner, at+1)
	t.Title.start(d, owner, at+2)
	t.Description.start(d, owner, at+3)
	t.Hours.start(d, owner, at+4)
	t.Outcomes.start(d, owner, at+5)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "kind":
			t.Kind.read(d, c)
		case "title":
			t.Title.read(d, c)
		case "description":
			t.Description.read(d, c)
		case "hours":
			t.Hours.read(d, c)
		case "outcomes":
			t.Outcomes.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Experience) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Title.Fact) {
		return false
	}
	if !yield(&t.Description.Fact) {
		return false
	}
	if !yield(&t.Hours.Fact) {
		return false
	}
	if !yield(&t.Outcomes.Fact) {
		return false
	}
	return true
}

// Content is the table [content]: how the content is made up.
type Content struct {
	Fact
	Situation      Text
	Origin         Text
	CurriculumType Text
	SubjectAreas   Texts
	MicroCourses   Number
	Courses        List[Course]
}

func (t *Content) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Situation.start(d, owner, at+1)
	t.Origin.start(d, owner, at+2)
	t.CurriculumType.start(d, owner, at+3)
	t.SubjectAreas.start(d, owner, at+4)
	t.MicroCourses.start(d, owner, at+5)
	decodeList(d, &t.Courses, n, owner, at+6)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "situation":
			t.Situation.read(d, c)
		case "origin":
			t.Origin.read(d, c)
		case "curriculum_type":
			t.CurriculumType.read(d, c)
		case "subject_areas":
			t.SubjectAreas.read(d, c)
		case "micro_courses":
			t.MicroCourses.read(d, c)
		case "courses":
		default:
			d.odd()
		}
	}
}

func (t *Content) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Situation.Fact) {
		return false
	}
	if !yield(&t.Origin.Fact) {
		return false
	}
	if !yield(&t.CurriculumType.Fact) {
		return false
	}
	if !yield(&t.SubjectAreas.Fact) {
		return false
	}
	if !yield(&t.MicroCourses.Fact) {
		return false
	}
	if !yield(&t.Courses.Fact) {
		return false
	}
	for i := range t.Courses.Items {
		if !t.Courses.Items[i].each(yield) {
			return false
		}
	}
	return true
}

// Course is one entry of [content.courses]: the courses it is made of.
type Course struct {
	Fact
	Code    Text
	Title   Text
	Credits Number
}

func (t *Course) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Code.start(d, owner, at+1)
	t.Title.start(d, owner, at+2)
	t.Credits.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "code":
			t.Code.read(d, c)
		case "title":
			t.Title.read(d, c)
		case "credits":
			t.Credits.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Course) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Code.Fact) {
		return false
	}
	if !yield(&t.Title.Fact) {
		return false
	}
	if !yield(&t.Credits.Fact) {
		return false
	}
	return true
}

// Outcome is one entry of [outcomes]: what a successful learner knows and can do, one entry each.
type Outcome struct {
	Fact
	ID            Text
	Statement     Text
	Kind          Text
	Source        Text
	UnderpinnedBy Texts
	References    List[Reference]
	Lumina        Lumina
}

func (t *Outcome) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.ID.start(d, owner, at+1)
	t.Statement.start(d, owner, at+2)
	t.Kind.start(d, owner, at+3)
	t.Source.start(d, owner, at+4)
	t.UnderpinnedBy.start(d, owner, at+5)
	decodeList(d, &t.References, n, owner, at+6)
	decodeTable(d, &t.Lumina, &t.Lumina.Fact, n, owner, at+11)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "id":
			t.ID.read(d, c)
		case "statement":
			t.Statement.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "source":
			t.Source.read(d, c)
		case "underpinned_by":
			t.UnderpinnedBy.read(d, c)
		case "references":
		case "lumina":
		default:
			d.odd()
		}
	}
}

func (t *Outcome) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.ID.Fact) {
		return false
	}
	if !yield(&t.Statement.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Source.Fact) {
		return false
	}
	if !yield(&t.UnderpinnedBy.Fact) {
		return false
	}
	if !yield(&t.References.Fact) {
		return false
	}
	for i := range t.References.Items {
		if !t.References.Items[i].each(yield) {
			return false
		}
	}
	if !t.Lumina.each(yield) {
		return false
	}
	return true
}

// Reference is one entry of [outcomes.references]: references to published skill, competency or occupation frameworks or standards.
type Reference struct {
	Fact
	Framework Text
	ID        Text
	Name      Text
	URL       Text
}

func (t *Reference) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Framework.start(d, owner, at+1)
	t.ID.start(d, owner, at+2)
	t.Name.start(d, owner, at+3)
	t.URL.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "framework":
			t.Framework.read(d, c)
		case "id":
			t.ID.read(d, c)
		case "name":
			t.Name.read(d, c)
		case "url":
			t.URL.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Reference) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Framework.Fact) {
		return false
	}
	if !yield(&t.ID.Fact) {
		return false
	}
	if !yield(&t.Name.Fact) {
		return false
	}
	if !yield(&t.URL.Fact) {
		return false
	}
	return true
}

// Lumina is the table [outcomes.lumina]: the level from 1 to 8 of this outcome in the Connecting Credentials framework.
type Lumina struct {
	Fact
	Knowledge   Number
	Specialized Number
	Personal    Number
	Social      Number
}

func (t *Lumina) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Knowledge.start(d, owner, at+1)
	t.Specialized.start(d, owner, at+2)
	t.Personal.start(d, owner, at+3)
	t.Social.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "knowledge":
			t.Knowledge.read(d, c)
		case "specialized":
			t.Specialized.read(d, c)
		case "personal":
			t.Personal.read(d, c)
		case "social":
			t.Social.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Lumina) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Knowledge.Fact) {
		return false
	}
	if !yield(&t.Specialized.Fact) {
		return false
	}
	if !yield(&t.Personal.Fact) {
		return false
	}
	if !yield(&t.Social.Fact) {
		return false
	}
	return true
}

// Assessment is one entry of [assessments]: how achievement is shown, one entry for each assessment.
type Assessment struct {
	Fact
	ID                   Text
	Title                Text
	Type                 Text
	Main                 Bool
	Summative            Bool
	Outcomes             Texts
	Evidence             Text
	Sufficiency          Text
	Criteria             Text
	PassStandard         Text
	Conditions           Text
	Weight               Number
	Required             Bool
	MustPass             Bool
	Assessor             Text
	AssessorTraining     Text
	ValidatedBy          Text
	Supervision          Text
	IdentityVerification Text
	Level                Label
	Complexity           Text
	Standards            Texts
	Practice             Bool
	Published            Bool
	Feedback             Text
	EvidenceAttached     Text
}

func (t *Assessment) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.ID.start(d, owner, at+1)
	t.Title.start(d, owner, at+2)
	t.Type.start(d, owner, at+3)
	t.Main.start(d, owner, at+4)
	t.Summative.start(d, owner, at+5)
	t.Outcomes.start(d, owner, at+6)
	t.Evidence.start(d, owner, at+7)
	t.Sufficiency.start(d, owner, at+8)
	t.Criteria.start(d, owner, at+9)
	t.PassStandard.start(d, owner, at+10)
	t.Conditions.start(d, owner, at+11)
	t.Weight.start(d, owner, at+12)
	t.Required.start(d, owner, at+13)
	t.MustPass.start(d, owner, at+14)
	t.Assessor.start(d, owner, at+15)
	t.AssessorTraining.start(d, owner, at+16)
	t.ValidatedBy.start(d, owner, at+17)
	t.Supervision.start(d, owner, at+18)
	t.IdentityVerification.start(d, owner, at+19)
	t.Level.start(d, owner, at+20)
	t.Complexity.start(d, owner, at+21)
	t.Standards.start(d, owner, at+22)
	t.Practice.start(d, owner, at+23)
	t.Published.start(d, owner, at+24)
	t.Feedback.start(d, owner, at+25)
	t.EvidenceAttached.start(d, owner, at+26)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "id":
			t.ID.read(d, c)
		case "title":
			t.Title.read(d, c)
		case "type":
			t.Type.read(d, c)
		case "main":
			t.Main.read(d, c)
		case "summative":
			t.Summative.read(d, c)
		case "outcomes":
			t.Outcomes.read(d, c)
		case "evidence":
			t.Evidence.read(d, c)
		case "sufficiency":
			t.Sufficiency.read(d, c)
		case "criteria":
			t.Criteria.read(d, c)
		case "pass_standard":
			t.PassStandard.read(d, c)
		case "conditions":
			t.Conditions.read(d, c)
		case "weight":
			t.Weight.read(d, c)
		case "required":
			t.Required.read(d, c)
		case "must_pass":
			t.MustPass.read(d, c)
		case "assessor":
			t.Assessor.read(d, c)
		case "assessor_training":
			t.AssessorTraining.read(d, c)
		case "validated_by":
			t.ValidatedBy.read(d, c)
		case "supervision":
			t.Supervision.read(d, c)
		case "identity_verification":
			t.IdentityVerification.read(d, c)
		case "level":
			t.Level.read(d, c)
		case "complexity":
			t.Complexity.read(d, c)
		case "standards":
			t.Standards.read(d, c)
		case "practice":
			t.Practice.read(d, c)
		case "published":
			t.Published.read(d, c)
		case "feedback":
			t.Feedback.read(d, c)
		case "evidence_attached":
			t.EvidenceAttached.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Assessment) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.ID.Fact) {
		return false
	}
	if !yield(&t.Title.Fact) {
		return false
	}
	if !yield(&t.Type.Fact) {
		return false
	}
	if !yield(&t.Main.Fact) {
		return false
	}
	if !yield(&t.Summative.Fact) {
		return false
	}
	if !yield(&t.Outcomes.Fact) {
		return false
	}
	if !yield(&t.Evidence.Fact) {
		return false
	}
	if !yield(&t.Sufficiency.Fact) {
		return false
	}
	if !yield(&t.Criteria.Fact) {
		return false
	}
	if !yield(&t.PassStandard.Fact) {
		return false
	}
	if !yield(&t.Conditions.Fact) {
		return false
	}
	if !yield(&t.Weight.Fact) {
		return false
	}
	if !yield(&t.Required.Fact) {
		return false
	}
	if !yield(&t.MustPass.Fact) {
		return false
	}
	if !yield(&t.Assessor.Fact) {
		return false
	}
	if !yield(&t.AssessorTraining.Fact) {
		return false
	}
	if !yield(&t.ValidatedBy.Fact) {
		return false
	}
	if !yield(&t.Supervision.Fact) {
		return false
	}
	if !yield(&t.IdentityVerification.Fact) {
		return false
	}
	if !yield(&t.Level.Fact) {
		return false
	}
	if !yield(&t.Complexity.Fact) {
		return false
	}
	if !yield(&t.Standards.Fact) {
		return false
	}
	if !yield(&t.Practice.Fact) {
		return false
	}
	if !yield(&t.Published.Fact) {
		return false
	}
	if !yield(&t.Feedback.Fact) {
		return false
	}
	if !yield(&t.EvidenceAttached.Fact) {
		return false
	}
	return true
}

// Award is the table [award]: the rule for awarding the credential.
type Award struct {
	Fact
	Rule             Text
	Basis            Texts
	Route            Text
	Graded           Bool
	Scale            Text
	MinimumGrade     Text
	PassMark         Number
	MinimumGPA       Number
	Compensation     Bool
	ResidencyCredits Number
	Reassessment     Text
	Appeals          Text
}

func (t *Award) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Rule.start(d, owner, at+1)
	t.Basis.start(d, owner, at+2)
	t.Route.start(d, owner, at+3)
	t.Graded.start(d, owner, at+4)
	t.Scale.start(d, owner, at+5)
	t.MinimumGrade.start(d, owner, at+6)
	t.PassMark.start(d, owner, at+7)
	t.MinimumGPA.start(d, owner, at+8)
	t.Compensation.start(d, owner, at+9)
	t.ResidencyCredits.start(d, owner, at+10)
	t.Reassessment.start(d, owner, at+11)
	t.Appeals.start(d, owner, at+12)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "rule":
			t.Rule.read(d, c)
		case "basis":
			t.Basis.read(d, c)
		case "route":
			t.Route.read(d, c)
		case "graded":
			t.Graded.read(d, c)
		case "scale":
			t.Scale.read(d, c)
		case "minimum_grade":
			t.MinimumGrade.read(d, c)
		case "pass_mark":
			t.PassMark.read(d, c)
		case "minimum_gpa":
			t.MinimumGPA.read(d, c)
		case "compensation":
			t.Compensation.read(d, c)
		case "residency_credits":
			t.ResidencyCredits.read(d, c)
		case "reassessment":
			t.Reassessment.read(d, c)
		case "appeals":
			t.Appeals.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Award) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Rule.Fact) {
		return false
	}
	if !yield(&t.Basis.Fact) {
		return false
	}
	if !yield(&t.Route.Fact) {
		return false
	}
	if !yield(&t.Graded.Fact) {
		return false
	}
	if !yield(&t.Scale.Fact) {
		return false
	}
	if !yield(&t.MinimumGrade.Fact) {
		return false
	}
	if !yield(&t.PassMark.Fact) {
		return false
	}
	if !yield(&t.MinimumGPA.Fact) {
		return false
	}
	if !yield(&t.Compensation.Fact) {
		return false
	}
	if !yield(&t.ResidencyCredits.Fact) {
		return false
	}
	if !yield(&t.Reassessment.Fact) {
		return false
	}
	if !yield(&t.Appeals.Fact) {
		return false
	}
	return true
}

// Size is the table [size]: how large the credential is, each number with its unit.
type Size struct {
	Fact
	CreditBearing        Bool
	CreditReason         Text
	Credits              Number
	CreditsMinimum       Number
	CreditsMaximum       Number
	CreditSystem         Text
	HoursPerCredit       Number
	HoursPerCreditPolicy Text
	HoursTotal           Number
	HoursInstructional   Number
	IncludesAssessment   Bool
	HoursBreakdown       HoursBreakdown
	Weeks                Number
	Rationale            Text
}

func (t *Size) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.CreditBearing.start(d, owner, at+1)
	t.CreditReason.start(d, owner, at+2)
	t.Credits.start(d, owner, at+3)
	t.CreditsMinimum.start(d, owner, at+4)
	t.CreditsMaximum.start(d, owner, at+5)
	t.CreditSystem.start(d, owner, at+6)
	t.HoursPerCredit.start(d, owner, at+7)
	t.HoursPerCreditPolicy.start(d, owner, at+8)
	t.HoursTotal.start(d, owner, at+9)
	t.HoursInstructional.start(d, owner, at+10)
	t.IncludesAssessment.start(d, owner, at+11)
	decodeTable(d, &t.HoursBreakdown, &t.HoursBreakdown.Fact, n, owner, at+12)
	t.Weeks.start(d, owner, at+17)
	t.Rationale.start(d, owner, at+18)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "credit_bearing":
			t.CreditBearing.read(d, c)
		case "credit_reason":
			t.CreditReason.read(d, c)
		case "credits":
			t.Credits.read(d, c)
		case "credits_minimum":
			t.CreditsMinimum.read(d, c)
		case "credits_maximum":
			t.CreditsMaximum.read(d, c)
		case "credit_system":
			t.CreditSystem.read(d, c)
		case "hours_per_credit":
			t.HoursPerCredit.read(d, c)
		case "hours_per_credit_policy":
			t.HoursPerCreditPolicy.read(d, c)
		case "hours_total":
			t.HoursTotal.read(d, c)
		case "hours_instructional":
			t.HoursInstructional.read(d, c)
		case "includes_assessment":
			t.IncludesAssessment.read(d, c)
		case "hours_breakdown":
		case "weeks":
			t.Weeks.read(d, c)
		case "rationale":
			t.Rationale.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Size) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.CreditBearing.Fact) {
		return false
	}
	if !yield(&t.CreditReason.Fact) {
		return false
	}
	if !yield(&t.Credits.Fact) {
		return false
	}
	if !yield(&t.CreditsMinimum.Fact) {
		return false
	}
	if !yield(&t.CreditsMaximum.Fact) {
		return false
	}
	if !yield(&t.CreditSystem.Fact) {
		return false
	}
	if !yield(&t.HoursPerCredit.Fact) {
		return false
	}
	if !yield(&t.HoursPerCreditPolicy.Fact) {
		return false
	}
	if !yield(&t.HoursTotal.Fact) {
		return false
	}
	if !yield(&t.HoursInstructional.Fact) {
		return false
	}
	if !yield(&t.IncludesAssessment.Fact) {
		return false
	}
	if !t.HoursBreakdown.each(yield) {
		return false
	}
	if !yield(&t.Weeks.Fact) {
		return false
	}
	if !yield(&t.Rationale.Fact) {
		return false
	}
	return true
}

// HoursBreakdown is the table [size.hours_breakdown]: the parts of the total hours.
type HoursBreakdown struct {
	Fact
	Contact      Number
	SelfDirected Number
	Workplace    Number
	Assessment   Number
}

func (t *HoursBreakdown) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Contact.start(d, owner, at+1)
	t.SelfDirected.start(d, owner, at+2)
	t.Workplace.start(d, owner, at+3)
	t.Assessment.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "contact":
			t.Contact.read(d, c)
		case "self_directed":
			t.SelfDirected.read(d, c)
		case "workplace":
			t.Workplace.read(d, c)
		case "assessment":
			t.Assessment.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *HoursBreakdown) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Contact.Fact) {
		return false
	}
	if !yield(&t.SelfDirected.Fact) {
		return false
	}
	if !yield(&t.Workplace.Fact) {
		return false
	}
	if !yield(&t.Assessment.Fact) {
		return false
	}
	return true
}

// Level is the table [level]: the level of the learning in a named framework.
type Level struct {
	Fact
	Framework  Text
	Value      Label
	Cycle      Text
	Rationale  Text
	Equivalent Text
	Alignments List[Alignment]
}

func (t *Level) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Framework.start(d, owner, at+1)
	t.Value.start(d, owner, at+2)
	t.Cycle.start(d, owner, at+3)
	t.Rationale.start(d, owner, at+4)
	t.Equivalent.start(d, owner, at+5)
	decodeList(d, &t.Alignments, n, owner, at+6)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "framework":
			t.Framework.read(d, c)
		case "value":
			t.Value.read(d, c)
		case "cycle":
			t.Cycle.read(d, c)
		case "rationale":
			t.Rationale.read(d, c)
		case "equivalent":
			t.Equivalent.read(d, c)
		case "alignments":
		default:
			d.odd()
		}
	}
}

func (t *Level) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Framework.Fact) {
		return false
	}
	if !yield(&t.Value.Fact) {
		return false
	}
	if !yield(&t.Cycle.Fact) {
		return false
	}
	if !yield(&t.Rationale.Fact) {
		return false
	}
	if !yield(&t.Equivalent.Fact) {
		return false
	}
	if !yield(&t.Alignments.Fact) {
		return false
	}
	for i := range t.Alignments.Items {
		if !t.Alignments.Items[i].each(yield) {
			return false
		}
	}
	return true
}

// Alignment is one entry of [level.alignments]: levels in other frameworks that it is said to compare with.
type Alignment struct {
	Fact
	Framework Text
	Value     Label
	Source    Text
}

func (t *Alignment) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Framework.start(d, owner, at+1)
	t.Value.start(d, owner, at+2)
	t.Source.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "framework":
			t.Framework.read(d, c)
		case "value":
			t.Value.read(d, c)
		case "source":
			t.Source.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Alignment) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Framework.Fact) {
		return false
	}
	if !yield(&t.Value.Fact) {
		return false
	}
	if !yield(&t.Source.Fact) {
		return false
	}
	return true
}

// Quality is the table [quality]: how the quality of the credential is assured.
type Quality struct {
	Fact
	Process             Text
	Type                Text
	Scope               Texts
	Considerations      Texts
	Internal            Texts
	External            Texts
	Dimensions          Texts
	Rationale           Text
	Standards           Texts
	Moderation          Moderation
	SameAsProgrammes    Bool
	SameAsTarget        Bool
	LearnerFeedback     Text
	StakeholderFeedback Text
	Statement           Statement
	Accreditation       Accreditation
}

func (t *Quality) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Process.start(d, owner, at+1)
	t.Type.start(d, owner, at+2)
	t.Scope.start(d, owner, at+3)
	t.Considerations.start(d, owner, at+4)
	t.Internal.start(d, owner, at+5)
	t.External.start(d, owner, at+6)
	t.Dimensions.start(d, owner, at+7)
	t.Rationale.start(d, owner, at+8)
	t.Standards.start(d, owner, at+9)
	decodeTable(d, &t.Moderation, &t.Moderation.Fact, n, owner, at+10)
	t.SameAsProgrammes.start(d, owner, at+13)
	t.SameAsTarget.start(d, owner, at+14)
	t.LearnerFeedback.start(d, owner, at+15)
	t.StakeholderFeedback.start(d, owner, at+16)
	decodeTable(d, &t.Statement, &t.Statement.Fact, n, owner, at+17)
	decodeTable(d, &t.Accreditation, &t.Accreditation.Fact, n, owner, at+21)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "process":
			t.Process.read(d, c)
		case "type":
			t.Type.read(d, c)
		case "scope":
			t.Scope.read(d, c)
		case "considerations":
			t.Considerations.read(d, c)
		case "internal":
			t.Internal.read(d, c)
		case "external":
			t.External.read(d, c)
		case "dimensions":
			t.Dimensions.read(d, c)
		case "rationale":
			t.Rationale.read(d, c)
		case "standards":
			t.Standards.read(d, c)
		case "moderation":
		case "same_as_programmes":
			t.SameAsProgrammes.read(d, c)
		case "same_as_target":
			t.SameAsTarget.read(d, c)
		case "learner_feedback":
			t.LearnerFeedback.read(d, c)
		case "stakeholder_feedback":
			t.StakeholderFeedback.read(d, c)
		case "statement":
		case "accreditation":
		default:
			d.odd()
		}
	}
}

func (t *Quality) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Process.Fact) {
		return false
	}
	if !yield(&t.Type.Fact) {
		return false
	}
	if !yield(&t.Scope.Fact) {
		return false
	}
	if !yield(&t.Considerations.Fact) {
		return false
	}
	if !yield(&t.Internal.Fact) {
		return false
	}
	if !yield(&t.External.Fact) {
		return false
	}
	if !yield(&t.Dimensions.Fact) {
		return false
	}
	if !yield(&t.Rationale.Fact) {
		return false
	}
	if !yield(&t.Standards.Fact) {
		return false
	}
	if !t.Moderation.each(yield) {
		return false
	}
	if !yield(&t.SameAsProgrammes.Fact) {
		return false
	}
	if !yield(&t.SameAsTarget.Fact) {
		return false
	}
	if !yield(&t.LearnerFeedback.Fact) {
		return false
	}
	if !yield(&t.StakeholderFeedback.Fact) {
		return false
	}
	if !t.Statement.each(yield) {
		return false
	}
	if !t.Accreditation.each(yield) {
		return false
	}
	return true
}

// Moderation is the table [quality.moderation]: who checks assessment materials and decisions.
type Moderation struct {
	Fact
	Materials Text
	Decisions Text
}

func (t *Moderation) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Materials.start(d, owner, at+1)
	t.Decisions.start(d, owner, at+2)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "materials":
			t.Materials.read(d, c)
		case "decisions":
			t.Decisions.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Moderation) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Materials.Fact) {
		return false
	}
	if !yield(&t.Decisions.Fact) {
		return false
	}
	return true
}

// Statement is the table [quality.statement]: the quality statement that a provider without a regulator gives.
type Statement struct {
	Fact
	Profile Text
	Process Text
	Review  Text
}

func (t *Statement) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Profile.start(d, owner, at+1)
	t.Process.start(d, owner, at+2)
	t.Review.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "profile":
			t.Profile.read(d, c)
		case "process":
			t.Process.read(d, c)
		case "review":
			t.Review.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Statement) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Profile.Fact) {
		return false
	}
	if !yield(&t.Process.Fact) {
		return false
	}
	if !yield(&t.Review.Fact) {
		return false
	}
	return true
}

// Accreditation is the table [quality.accreditation]: the accreditation that covers the credential.
type Accreditation struct {
	Fact
	Type Text
	Body Text
}

func (t *Accreditation) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Type.start(d, owner, at+1)
	t.Body.start(d, owner, at+2)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "type":
			t.Type.read(d, c)
		case "body":
			t.Body.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Accreditation) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Type.Fact) {
		return false
	}
	if !yield(&t.Body.Fact) {
		return false
	}
	return true
}

// Governance is the table [governance]: who decides, approves, signs and answers for the credential.
type Governance struct {
	Fact
	Scope                      Text
	AccountableUnit            Text
	ContactRole                Text
	Policy                     Text
	Official                   Bool
	OfficialDefinition         Text
	CredentialFramework        Text
	FrameworkCoverage          Text
	FrameworkCoverageReference Text
	FrameworkGap               Text
	FrameworkPosition          Text
	Signatories                Texts
	Registrar                  Registrar
	Developer                  Developer
	RuleSet                    Text
	ConsentToAssess            Text
	Approvals                  List[Approval]
}

func (t *Governance) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Scope.start(d, owner, at+1)
	t.AccountableUnit.start(d, owner, at+2)
	t.ContactRole.start(d, owner, at+3)
	t.Policy.start(d, owner, at+4)
	t.Official.start(d, owner, at+5)
	t.OfficialDefinition.start(d, owner, at+6)
	t.CredentialFramework.start(d, owner, at+7)
	t.FrameworkCoverage.start(d, owner, at+8)
	t.FrameworkCoverageReference.start(d, owner, at+9)
	t.FrameworkGap.start(d, owner, at+10)
	t.FrameworkPosition.start(d, owner, at+11)
	t.Signatories.start(d, owner, at+12)
	decodeTable(d, &t.Registrar, &t.Registrar.Fact, n, owner, at+13)
	decodeTable(d, &t.Developer, &t.Developer.Fact, n, owner, at+18)
	t.RuleSet.start(d, owner, at+21)
	t.ConsentToAssess.start(d, owner, at+22)
	decodeList(d, &t.Approvals, n, owner, at+23)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "scope":
			t.Scope.read(d, c)
		case "accountable_unit":
			t.AccountableUnit.read(d, c)
		case "contact_role":
			t.ContactRole.read(d, c)
		case "policy":
			t.Policy.read(d, c)
		case "official":
			t.Official.read(d, c)
		case "official_definition":
			t.OfficialDefinition.read(d, c)
		case "credential_framework":
			t.CredentialFramework.read(d, c)
		case "framework_coverage":
			t.FrameworkCoverage.read(d, c)
		case "framework_coverage_reference":
			t.FrameworkCoverageReference.read(d, c)
		case "framework_gap":
			t.FrameworkGap.read(d, c)
		case "framework_position":
			t.FrameworkPosition.read(d, c)
		case "signatories":
			t.Signatories.read(d, c)
		case "registrar":
		case "developer":
		case "rule_set":
			t.RuleSet.read(d, c)
		case "consent_to_assess":
			t.ConsentToAssess.read(d, c)
		case "approvals":
		default:
			d.odd()
		}
	}
}

func (t *Governance) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Scope.Fact) {
		return false
	}
	if !yield(&t.AccountableUnit.Fact) {
		return false
	}
	if !yield(&t.ContactRole.Fact) {
		return false
	}
	if !yield(&t.Policy.Fact) {
		return false
	}
	if !yield(&t.Official.Fact) {
		return false
	}
	if !yield(&t.OfficialDefinition.Fact) {
		return false
	}
	if !yield(&t.CredentialFramework.Fact) {
		return false
	}
	if !yield(&t.FrameworkCoverage.Fact) {
		return false
	}
	if !yield(&t.FrameworkCoverageReference.Fact) {
		return false
	}
	if !yield(&t.FrameworkGap.Fact) {
		return false
	}
	if !yield(&t.FrameworkPosition.Fact) {
		return false
	}
	if !yield(&t.Signatories.Fact) {
		return false
	}
	if !t.Registrar.each(yield) {
		return false
	}
	if !t.Developer.each(yield) {
		return false
	}
	if !yield(&t.RuleSet.Fact) {
		return false
	}
	if !yield(&t.ConsentToAssess.Fact) {
		return false
	}
	if !yield(&t.Approvals.Fact) {
		return false
	}
	for i := range t.Approvals.Items {
		if !t.Approvals.Items[i].each(yield) {
			return false
		}
	}
	return true
}

// Registrar is the table [governance.registrar]: how the registrar is engaged.
type Registrar struct {
	Fact
	Consulted Bool
	Date      Date
	Role      Text
	Reason    Text
}

func (t *Registrar) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Consulted.start(d, owner, at+1)
	t.Date.start(d, owner, at+2)
	t.Role.start(d, owner, at+3)
	t.Reason.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "consulted":
			t.Consulted.read(d, c)
		case "date":
			t.Date.read(d, c)
		case "role":
			t.Role.read(d, c)
		case "reason":
			t.Reason.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Registrar) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Consulted.Fact) {
		return false
	}
	if !yield(&t.Date.Fact) {
		return false
	}
	if !yield(&t.Role.Fact) {
		return false
	}
	if !yield(&t.Reason.Fact) {
		return false
	}
	return true
}

// Developer is the table [governance.developer]: the appointed developer of the credential.
type Developer struct {
	Fact
	Name Text
	Kind Text
}

func (t *Developer) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Name.start(d, owner, at+1)
	t.Kind.start(d, owner, at+2)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "name":
			t.Name.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Developer) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Name.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	return true
}

// Approval is one entry of [governance.approvals]: each approval the credential needs or has.
type Approval struct {
	Fact
	Body      Text
	Kind      Text
	Status    Text
	Date      Date
	Reference Text
}

func (t *Approval) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Body.start(d, owner, at+1)
	t.Kind.start(d, owner, at+2)
	t.Status.start(d, owner, at+3)
	t.Date.start(d, owner, at+4)
	t.Reference.start(d, owner, at+5)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "body":
			t.Body.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "status":
			t.Status.read(d, c)
		case "date":
			t.Date.read(d, c)
		case "reference":
			t.Reference.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Approval) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Body.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Status.Fact) {
		return false
	}
	if !yield(&t.Date.Fact) {
		return false
	}
	if !yield(&t.Reference.Fact) {
		return false
	}
	return true
}

// Duplication is the table [duplication]: the search for programming that this would duplicate.
type Duplication struct {
	Fact
	Searched Texts
	Date     Date
	Overlaps Texts
	Decision Text
	Reason   Text
}

func (t *Duplication) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Searched.start(d, owner, at+1)
	t.Date.start(d, owner, at+2)
	t.Overlaps.start(d, owner, at+3)
	t.Decision.start(d, owner, at+4)
	t.Reason.start(d, owner, at+5)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "searched":
			t.Searched.read(d, c)
		case "date":
			t.Date.read(d, c)
		case "overlaps":
			t.Overlaps.read(d, c)
		case "decision":
			t.Decision.read(d, c)
		case "reason":
			t.Reason.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Duplication) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Searched.Fact) {
		return false
	}
	if !yield(&t.Date.Fact) {
		return false
	}
	if !yield(&t.Overlaps.Fact) {
		return false
	}
	if !yield(&t.Decision.Fact) {
		return false
	}
	if !yield(&t.Reason.Fact) {
		return false
	}
	return true
}

// Transfer is the table [transfer]: what the credential is meant to open at other programs and institutions.
type Transfer struct {
	Fact
	Intent             Text
	Reason             Text
	Policy             Text
	PolicyChange       Text
	PolicyChangeDetail Text
	OtherMechanisms    Texts
	Outreach           Text
	Asks               Texts
	Registry           Text
	Receiving          List[Receiving]
}

func (t *Transfer) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Intent.start(d, owner, at+1)
	t.Reason.start(d, owner, at+2)
	t.Policy.start(d, owner, at+3)
	t.PolicyChange.start(d, owner, at+4)
	t.PolicyChangeDetail.start(d, owner, at+5)
	t.OtherMechanisms.start(d, owner, at+6)
	t.Outreach.start(d, owner, at+7)
	t.Asks.start(d, owner, at+8)
	t.Registry.start(d, owner, at+9)
	decodeList(d, &t.Receiving, n, owner, at+10)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "intent":
			t.Intent.read(d, c)
		case "reason":
			t.Reason.read(d, c)
		case "policy":
			t.Policy.read(d, c)
		case "policy_change":
			t.PolicyChange.read(d, c)
		case "policy_change_detail":
			t.PolicyChangeDetail.read(d, c)
		case "other_mechanisms":
			t.OtherMechanisms.read(d, c)
		case "outreach":
			t.Outreach.read(d, c)
		case "asks":
			t.Asks.read(d, c)
		case "registry":
			t.Registry.read(d, c)
		case "receiving":
		default:
			d.odd()
		}
	}
}

func (t *Transfer) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Intent.Fact) {
		return false
	}
	if !yield(&t.Reason.Fact) {
		return false
	}
	if !yield(&t.Policy.Fact) {
		return false
	}
	if !yield(&t.PolicyChange.Fact) {
		return false
	}
	if !yield(&t.PolicyChangeDetail.Fact) {
		return false
	}
	if !yield(&t.OtherMechanisms.Fact) {
		return false
	}
	if !yield(&t.Outreach.Fact) {
		return false
	}
	if !yield(&t.Asks.Fact) {
		return false
	}
	if !yield(&t.Registry.Fact) {
		return false
	}
	if !yield(&t.Receiving.Fact) {
		return false
	}
	for i := range t.Receiving.Items {
		if !t.Receiving.Items[i].each(yield) {
			return false
		}
	}
	return true
}

// Receiving is one entry of [transfer.receiving]: each institution and program that would receive the learner.
type Receiving struct {
	Fact
	Institution    Text
	Program        Text
	Kind           Text
	Scope          Text
	Status         Text
	Basis          Text
	Agreement      Text
	Course         Text
	Credits        Number
	ProgramCredits Number
	Equivalence    Text
	AssessedBy     Text
	Country        Text
	OutcomeMap     List[OutcomeMapping]
}

func (t *Receiving) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Institution.start(d, owner, at+1)
	t.Program.start(d, owner, at+2)
	t.Kind.start(d, owner, at+3)
	t.Scope.start(d, owner, at+4)
	t.Status.start(d, owner, at+5)
	t.Basis.start(d, owner, at+6)
	t.Agreement.start(d, owner, at+7)
	t.Course.start(d, owner, at+8)
	t.Credits.start(d, owner, at+9)
	t.ProgramCredits.start(d, owner, at+10)
	t.Equivalence.start(d, owner, at+11)
	t.AssessedBy.start(d, owner, at+12)
	t.Country.start(d, owner, at+13)
	decodeList(d, &t.OutcomeMap, n, owner, at+14)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "institution":
			t.Institution.read(d, c)
		case "program":
			t.Program.read(d, c)
		case "kind":
			t.Kind.read(d, c)
		case "scope":
			t.Scope.read(d, c)
		case "status":
			t.Status.read(d, c)
		case "basis":
			t.Basis.read(d, c)
		case "agreement":
			t.Agreement.read(d, c)
		case "course":
			t.Course.read(d, c)
		case "credits":
			t.Credits.read(d, c)
		case "program_credits":
			t.ProgramCredits.read(d, c)
		case "equivalence":
			t.Equivalence.read(d, c)
		case "assessed_by":
			t.AssessedBy.read(d, c)
		case "country":
			t.Country.read(d, c)
		case "outcome_map":
		default:
			d.odd()
		}
	}
}

func (t *Receiving) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Institution.Fact) {
		return false
	}
	if !yield(&t.Program.Fact) {
		return false
	}
	if !yield(&t.Kind.Fact) {
		return false
	}
	if !yield(&t.Scope.Fact) {
		return false
	}
	if !yield(&t.Status.Fact) {
		return false
	}
	if !yield(&t.Basis.Fact) {
		return false
	}
	if !yield(&t.Agreement.Fact) {
		return false
	}
	if !yield(&t.Course.Fact) {
		return false
	}
	if !yield(&t.Credits.Fact) {
		return false
	}
	if !yield(&t.ProgramCredits.Fact) {
		return false
	}
	if !yield(&t.Equivalence.Fact) {
		return false
	}
	if !yield(&t.AssessedBy.Fact) {
		return false
	}
	if !yield(&t.Country.Fact) {
		return false
	}
	if !yield(&t.OutcomeMap.Fact) {
		return false
	}
	for i := range t.OutcomeMap.Items {
		if !t.OutcomeMap.Items[i].each(yield) {
			return false
		}
	}
	return true
}

// OutcomeMapping is one entry of [transfer.receiving.outcome_map]: which outcome answers which outcome of the receiving course or program.
type OutcomeMapping struct {
	Fact
	Outcome Text
	Target  Text
}

func (t *OutcomeMapping) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Outcome.start(d, owner, at+1)
	t.Target.start(d, owner, at+2)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "outcome":
			t.Outcome.read(d, c)
		case "target":
			t.Target.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *OutcomeMapping) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Outcome.Fact) {
		return false
	}
	if !yield(&t.Target.Fact) {
		return false
	}
	return true
}

// Stacking is the table [stacking]: how the credential relates to other credentials.
type Stacking struct {
	Fact
	Types           Texts
	Relation        Text
	ProgramRelation Text
	Route           Text
	PartOf          Text
	Requires        Texts
	Siblings        Texts
	Occupation      Text
	Complements     Texts
	Pathways        List[Pathway]
}

func (t *Stacking) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Types.start(d, owner, at+1)
	t.Relation.start(d, owner, at+2)
	t.ProgramRelation.start(d, owner, at+3)
	t.Route.start(d, owner, at+4)
	t.PartOf.start(d, owner, at+5)
	t.Requires.start(d, owner, at+6)
	t.Siblings.start(d, owner, at+7)
	t.Occupation.start(d, owner, at+8)
	t.Complements.start(d, owner, at+9)
	decodeList(d, &t.Pathways, n, owner, at+10)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "types":
			t.Types.read(d, c)
		case "relation":
			t.Relation.read(d, c)
		case "program_relation":
			t.ProgramRelation.read(d, c)
		case "route":
			t.Route.read(d, c)
		case "part_of":
			t.PartOf.read(d, c)
		case "requires":
			t.Requires.read(d, c)
		case "siblings":
			t.Siblings.read(d, c)
		case "occupation":
			t.Occupation.read(d, c)
		case "complements":
			t.Complements.read(d, c)
		case "pathways":
		default:
			d.odd()
		}
	}
}

func (t *Stacking) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Types.Fact) {
		return false
	}
	if !yield(&t.Relation.Fact) {
		return false
	}
	if !yield(&t.ProgramRelation.Fact) {
		return false
	}
	if !yield(&t.Route.Fact) {
		return false
	}
	if !yield(&t.PartOf.Fact) {
		return false
	}
	if !yield(&t.Requires.Fact) {
		return false
	}
	if !yield(&t.Siblings.Fact) {
		return false
	}
	if !yield(&t.Occupation.Fact) {
		return false
	}
	if !yield(&t.Complements.Fact) {
		return false
	}
	if !yield(&t.Pathways.Fact) {
		return false
	}
	for i := range t.Pathways.Items {
		if !t.Pathways.Items[i].each(yield) {
			return false
		}
	}
	return true
}

// Pathway is one entry of [stacking.pathways]: each credential that this one counts towards.
type Pathway struct {
	Fact
	Type           Text
	Target         Text
	TargetKind     Text
	TargetLevel    Label
	Order          Number
	Credits        Number
	TargetCredits  Number
	Requires       Texts
	Components     Number
	Terminal       Bool
	TargetOutcomes Texts
}

func (t *Pathway) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Type.start(d, owner, at+1)
	t.Target.start(d, owner, at+2)
	t.TargetKind.start(d, owner, at+3)
	t.TargetLevel.start(d, owner, at+4)
	t.Order.start(d, owner, at+5)
	t.Credits.start(d, owner, at+6)
	t.TargetCredits.start(d, owner, at+7)
	t.Requires.start(d, owner, at+8)
	t.Components.start(d, owner, at+9)
	t.Terminal.start(d, owner, at+10)
	t.TargetOutcomes.start(d, owner, at+11)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "type":
			t.Type.read(d, c)
		case "target":
			t.Target.read(d, c)
		case "target_kind":
			t.TargetKind.read(d, c)
		case "target_level":
			t.TargetLevel.read(d, c)
		case "order":
			t.Order.read(d, c)
		case "credits":
			t.Credits.read(d, c)
		case "target_credits":
			t.TargetCredits.read(d, c)
		case "requires":
			t.Requires.read(d, c)
		case "components":
			t.Components.read(d, c)
		case "terminal":
			t.Terminal.read(d, c)
		case "target_outcomes":
			t.TargetOutcomes.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Pathway) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Type.Fact) {
		return false
	}
	if !yield(&t.Target.Fact) {
		return false
	}
	if !yield(&t.TargetKind.Fact) {
		return false
	}
	if !yield(&t.TargetLevel.Fact) {
		return false
	}
	if !yield(&t.Order.Fact) {
		return false
	}
	if !yield(&t.Credits.Fact) {
		return false
	}
	if !yield(&t.TargetCredits.Fact) {
		return false
	}
	if !yield(&t.Requires.Fact) {
		return false
	}
	if !yield(&t.Components.Fact) {
		return false
	}
	if !yield(&t.Terminal.Fact) {
		return false
	}
	if !yield(&t.TargetOutcomes.Fact) {
		return false
	}
	return true
}

// Record is the table [record]: how achievement is recorded, shared and checked.
type Record struct {
	Fact
	Form             Texts
	Channel          Text
	Verification     Text
	Transcript       Text
	TranscriptRecord Text
	TranscriptReason Text
	TranscriptFormat Text
	TranscriptEntry  TranscriptEntry
	Owner            Text
	Portability      Portability
	Registry         Text
	IdentityCapture  Text
	IssueRule        Text
	DataPolicy       Text
	Retention        Text
	Contents         Texts
	EvidenceEmbedded Bool
	EvidencePublic   Bool
	OptOut           Text
	SystemReport     Text
	Tracking         Text
	MultiInstitution Text
}

func (t *Record) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Form.start(d, owner, at+1)
	t.Channel.start(d, owner, at+2)
	t.Verification.start(d, owner, at+3)
	t.Transcript.start(d, owner, at+4)
	t.TranscriptRecord.start(d, owner, at+5)
	t.TranscriptReason.start(d, owner, at+6)
	t.TranscriptFormat.start(d, owner, at+7)
	decodeTable(d, &t.TranscriptEntry, &t.TranscriptEntry.Fact, n, owner, at+8)
	t.Owner.start(d, owner, at+13)
	decodeTable(d, &t.Portability, &t.Portability.Fact, n, owner, at+14)
	t.Registry.start(d, owner, at+18)
	t.IdentityCapture.start(d, owner, at+19)
	t.IssueRule.start(d, owner, at+20)
	t.DataPolicy.start(d, owner, at+21)
	t.Retention.start(d, owner, at+22)
	t.Contents.start(d, owner, at+23)
	t.EvidenceEmbedded.start(d, owner, at+24)
	t.EvidencePublic.start(d, owner, at+25)
	t.OptOut.start(d, owner, at+26)
	t.SystemReport.start(d, owner, at+27)
	t.Tracking.start(d, owner, at+28)
	t.MultiInstitution.start(d, owner, at+29)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "form":
			t.Form.read(d, c)
		case "channel":
			t.Channel.read(d, c)
		case "verification":
			t.Verification.read(d, c)
		case "transcript":
			t.Transcript.read(d, c)
		case "transcript_record":
			t.TranscriptRecord.read(d, c)
		case "transcript_reason":
			t.TranscriptReason.read(d, c)
		case "transcript_format":
			t.TranscriptFormat.read(d, c)
		case "transcript_entry":
		case "owner":
			t.Owner.read(d, c)
		case "portability":
		case "registry":
			t.Registry.read(d, c)
		case "identity_capture":
			t.IdentityCapture.read(d, c)
		case "issue_rule":
			t.IssueRule.read(d, c)
		case "data_policy":
			t.DataPolicy.read(d, c)
		case "retention":
			t.Retention.read(d, c)
		case "contents":
			t.Contents.read(d, c)
		case "evidence_embedded":
			t.EvidenceEmbedded.read(d, c)
		case "evidence_public":
			t.EvidencePublic.read(d, c)
		case "opt_out":
			t.OptOut.read(d, c)
		case "system_report":
			t.SystemReport.read(d, c)
		case "tracking":
			t.Tracking.read(d, c)
		case "multi_institution":
			t.MultiInstitution.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Record) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Form.Fact) {
		return false
	}
	if !yield(&t.Channel.Fact) {
		return false
	}
	if !yield(&t.Verification.Fact) {
		return false
	}
	if !yield(&t.Transcript.Fact) {
		return false
	}
	if !yield(&t.TranscriptRecord.Fact) {
		return false
	}
	if !yield(&t.TranscriptReason.Fact) {
		return false
	}
	if !yield(&t.TranscriptFormat.Fact) {
		return false
	}
	if !t.TranscriptEntry.each(yield) {
		return false
	}
	if !yield(&t.Owner.Fact) {
		return false
	}
	if !t.Portability.each(yield) {
		return false
	}
	if !yield(&t.Registry.Fact) {
		return false
	}
	if !yield(&t.IdentityCapture.Fact) {
		return false
	}
	if !yield(&t.IssueRule.Fact) {
		return false
	}
	if !yield(&t.DataPolicy.Fact) {
		return false
	}
	if !yield(&t.Retention.Fact) {
		return false
	}
	if !yield(&t.Contents.Fact) {
		return false
	}
	if !yield(&t.EvidenceEmbedded.Fact) {
		return false
	}
	if !yield(&t.EvidencePublic.Fact) {
		return false
	}
	if !yield(&t.OptOut.Fact) {
		return false
	}
	if !yield(&t.SystemReport.Fact) {
		return false
	}
	if !yield(&t.Tracking.Fact) {
		return false
	}
	if !yield(&t.MultiInstitution.Fact) {
		return false
	}
	return true
}

// TranscriptEntry is the table [record.transcript_entry]: what the transcript shows.
type TranscriptEntry struct {
	Fact
	Text      Text
	Placement Text
	Term      Text
	DateRule  Text
}

func (t *TranscriptEntry) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Text.start(d, owner, at+1)
	t.Placement.start(d, owner, at+2)
	t.Term.start(d, owner, at+3)
	t.DateRule.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "text":
			t.Text.read(d, c)
		case "placement":
			t.Placement.read(d, c)
		case "term":
			t.Term.read(d, c)
		case "date_rule":
			t.DateRule.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *TranscriptEntry) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Text.Fact) {
		return false
	}
	if !yield(&t.Placement.Fact) {
		return false
	}
	if !yield(&t.Term.Fact) {
		return false
	}
	if !yield(&t.DateRule.Fact) {
		return false
	}
	return true
}

// Portability is the table [record.portability]: how the learner keeps, shares and proves it.
type Portability struct {
	Fact
	Store  Text
	Share  Text
	Verify Text
}

func (t *Portability) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Store.start(d, owner, at+1)
	t.Share.start(d, owner, at+2)
	t.Verify.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "store":
			t.Store.read(d, c)
		case "share":
			t.Share.read(d, c)
		case "verify":
			t.Verify.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Portability) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Store.Fact) {
		return false
	}
	if !yield(&t.Share.Fact) {
		return false
	}
	if !yield(&t.Verify.Fact) {
		return false
	}
	return true
}

// Entry is the table [entry]: what a learner needs to begin.
type Entry struct {
	Fact
	Prerequisites Texts
	Requirements  Text
	PriorLearning PriorLearning
}

func (t *Entry) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Prerequisites.start(d, owner, at+1)
	t.Requirements.start(d, owner, at+2)
	decodeTable(d, &t.PriorLearning, &t.PriorLearning.Fact, n, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "prerequisites":
			t.Prerequisites.read(d, c)
		case "requirements":
			t.Requirements.read(d, c)
		case "prior_learning":
		default:
			d.odd()
		}
	}
}

func (t *Entry) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Prerequisites.Fact) {
		return false
	}
	if !yield(&t.Requirements.Fact) {
		return false
	}
	if !t.PriorLearning.each(yield) {
		return false
	}
	return true
}

// PriorLearning is the table [entry.prior_learning]: whether prior learning can stand in for the course.
type PriorLearning struct {
	Fact
	Accepted     Bool
	Method       Text
	Limit        Text
	LimitCredits Number
}

func (t *PriorLearning) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Accepted.start(d, owner, at+1)
	t.Method.start(d, owner, at+2)
	t.Limit.start(d, owner, at+3)
	t.LimitCredits.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "accepted":
			t.Accepted.read(d, c)
		case "method":
			t.Method.read(d, c)
		case "limit":
			t.Limit.read(d, c)
		case "limit_credits":
			t.LimitCredits.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *PriorLearning) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Accepted.Fact) {
		return false
	}
	if !yield(&t.Method.Fact) {
		return false
	}
	if !yield(&t.Limit.Fact) {
		return false
	}
	if !yield(&t.LimitCredits.Fact) {
		return false
	}
	return true
}

// Delivery is the table [delivery]: how the learning is delivered.
type Delivery struct {
	Fact
	Mode         Text
	Setting      Text
	Methods      Texts
	OnDemand     Bool
	StartDates   Dates
	Personalised Text
	Choices      Text
	Flexibility  Text
	Instructors  Text
	Resources    Text
}

func (t *Delivery) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Mode.start(d, owner, at+1)
	t.Setting.start(d, owner, at+2)
	t.Methods.start(d, owner, at+3)
	t.OnDemand.start(d, owner, at+4)
	t.StartDates.start(d, owner, at+5)
	t.Personalised.start(d, owner, at+6)
	t.Choices.start(d, owner, at+7)
	t.Flexibility.start(d, owner, at+8)
	t.Instructors.start(d, owner, at+9)
	t.Resources.start(d, owner, at+10)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "mode":
			t.Mode.read(d, c)
		case "setting":
			t.Setting.read(d, c)
		case "methods":
			t.Methods.read(d, c)
		case "on_demand":
			t.OnDemand.read(d, c)
		case "start_dates":
			t.StartDates.read(d, c)
		case "personalised":
			t.Personalised.read(d, c)
		case "choices":
			t.Choices.read(d, c)
		case "flexibility":
			t.Flexibility.read(d, c)
		case "instructors":
			t.Instructors.read(d, c)
		case "resources":
			t.Resources.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Delivery) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Mode.Fact) {
		return false
	}
	if !yield(&t.Setting.Fact) {
		return false
	}
	if !yield(&t.Methods.Fact) {
		return false
	}
	if !yield(&t.OnDemand.Fact) {
		return false
	}
	if !yield(&t.StartDates.Fact) {
		return false
	}
	if !yield(&t.Personalised.Fact) {
		return false
	}
	if !yield(&t.Choices.Fact) {
		return false
	}
	if !yield(&t.Flexibility.Fact) {
		return false
	}
	if !yield(&t.Instructors.Fact) {
		return false
	}
	if !yield(&t.Resources.Fact) {
		return false
	}
	return true
}

// Access is the table [access]: support and information for learners.
type Access struct {
	Fact
	Support              Text
	Guidance             Text
	AssessmentLanguage   Text
	IndigenousEngagement Text
	Accessibility        Text
}

func (t *Access) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Support.start(d, owner, at+1)
	t.Guidance.start(d, owner, at+2)
	t.AssessmentLanguage.start(d, owner, at+3)
	t.IndigenousEngagement.start(d, owner, at+4)
	t.Accessibility.start(d, owner, at+5)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "support":
			t.Support.read(d, c)
		case "guidance":
			t.Guidance.read(d, c)
		case "assessment_language":
			t.AssessmentLanguage.read(d, c)
		case "indigenous_engagement":
			t.IndigenousEngagement.read(d, c)
		case "accessibility":
			t.Accessibility.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Access) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Support.Fact) {
		return false
	}
	if !yield(&t.Guidance.Fact) {
		return false
	}
	if !yield(&t.AssessmentLanguage.Fact) {
		return false
	}
	if !yield(&t.IndigenousEngagement.Fact) {
		return false
	}
	if !yield(&t.Accessibility.Fact) {
		return false
	}
	return true
}

// Cost is the table [cost]: what it costs and how it is paid for.
type Cost struct {
	Fact
	Fee        Text
	OtherCosts Text
	Aid        Text
	AidScheme  Text
	Funding    Text
}

func (t *Cost) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Fee.start(d, owner, at+1)
	t.OtherCosts.start(d, owner, at+2)
	t.Aid.start(d, owner, at+3)
	t.AidScheme.start(d, owner, at+4)
	t.Funding.start(d, owner, at+5)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "fee":
			t.Fee.read(d, c)
		case "other_costs":
			t.OtherCosts.read(d, c)
		case "aid":
			t.Aid.read(d, c)
		case "aid_scheme":
			t.AidScheme.read(d, c)
		case "funding":
			t.Funding.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Cost) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Fee.Fact) {
		return false
	}
	if !yield(&t.OtherCosts.Fact) {
		return false
	}
	if !yield(&t.Aid.Fact) {
		return false
	}
	if !yield(&t.AidScheme.Fact) {
		return false
	}
	if !yield(&t.Funding.Fact) {
		return false
	}
	return true
}

// Offer is the table [offer]: what learners are told before they enrol.
type Offer struct {
	Fact
	Statement Text
	Dates     Text
	Place     Text
}

func (t *Offer) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Statement.start(d, owner, at+1)
	t.Dates.start(d, owner, at+2)
	t.Place.start(d, owner, at+3)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "statement":
			t.Statement.read(d, c)
		case "dates":
			t.Dates.read(d, c)
		case "place":
			t.Place.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Offer) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Statement.Fact) {
		return false
	}
	if !yield(&t.Dates.Fact) {
		return false
	}
	if !yield(&t.Place.Fact) {
		return false
	}
	return true
}

// Review is the table [review]: how the credential is kept up to date.
type Review struct {
	Fact
	PeriodMonths   Number
	NextDate       Date
	Owner          Text
	Process        Text
	Monitoring     Texts
	DeveloperScope Texts
	ProviderScope  Texts
	ChangeProcess  Text
	ChangeLog      Text
}

func (t *Review) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.PeriodMonths.start(d, owner, at+1)
	t.NextDate.start(d, owner, at+2)
	t.Owner.start(d, owner, at+3)
	t.Process.start(d, owner, at+4)
	t.Monitoring.start(d, owner, at+5)
	t.DeveloperScope.start(d, owner, at+6)
	t.ProviderScope.start(d, owner, at+7)
	t.ChangeProcess.start(d, owner, at+8)
	t.ChangeLog.start(d, owner, at+9)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "period_months":
			t.PeriodMonths.read(d, c)
		case "next_date":
			t.NextDate.read(d, c)
		case "owner":
			t.Owner.read(d, c)
		case "process":
			t.Process.read(d, c)
		case "monitoring":
			t.Monitoring.read(d, c)
		case "developer_scope":
			t.DeveloperScope.read(d, c)
		case "provider_scope":
			t.ProviderScope.read(d, c)
		case "change_process":
			t.ChangeProcess.read(d, c)
		case "change_log":
			t.ChangeLog.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Review) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.PeriodMonths.Fact) {
		return false
	}
	if !yield(&t.NextDate.Fact) {
		return false
	}
	if !yield(&t.Owner.Fact) {
		return false
	}
	if !yield(&t.Process.Fact) {
		return false
	}
	if !yield(&t.Monitoring.Fact) {
		return false
	}
	if !yield(&t.DeveloperScope.Fact) {
		return false
	}
	if !yield(&t.ProviderScope.Fact) {
		return false
	}
	if !yield(&t.ChangeProcess.Fact) {
		return false
	}
	if !yield(&t.ChangeLog.Fact) {
		return false
	}
	return true
}

// Exception is one entry of [exceptions]: recorded departures from a clause.
type Exception struct {
	Fact
	Clause    Text
	Reason    Text
	Authority Text
	Expires   Date
}

func (t *Exception) decode(d *decoder, n *source.Node, owner *source.Node, at int) {
	t.Clause.start(d, owner, at+1)
	t.Reason.start(d, owner, at+2)
	t.Authority.start(d, owner, at+3)
	t.Expires.start(d, owner, at+4)
	if n == nil {
		return
	}
	for _, c := range n.Children {
		switch c.Key {
		case "clause":
			t.Clause.read(d, c)
		case "reason":
			t.Reason.read(d, c)
		case "authority":
			t.Authority.read(d, c)
		case "expires":
			t.Expires.read(d, c)
		default:
			d.odd()
		}
	}
}

func (t *Exception) each(yield func(*Fact) bool) bool {
	if !yield(&t.Fact) {
		return false
	}
	if !yield(&t.Clause.Fact) {
		return false
	}
	if !yield(&t.Reason.Fact) {
		return false
	}
	if !yield(&t.Authority.Fact) {
		return false
	}
	if !yield(&t.Expires.Fact) {
		return false
	}
	return true
}

func (t *facts) at(field int, found []*Fact) []*Fact {
	switch field {
	case 0:
		found = append(found, &t.Format.Fact)
	case 1:
		found = append(found, &t.Frameworks.Fact)
	case 2:
		found = append(found, &t.Credential.Fact)
	case 3:
		found = append(found, &t.Credential.ID.Fact)
	case 4:
		found = append(found, &t.Credential.Title.Fact)
	case 5:
		found = append(found, &t.Credential.BadgeTitle.Fact)
	case 6:
		found = append(found, &t.Credential.TitleJustification.Fact)
	case 7:
		found = append(found, &t.Credential.Type.Fact)
	case 8:
		found = append(found, &t.Credential.LocalType.Fact)
	case 9:
		found = append(found, &t.Credential.AwardClass.Fact)
	case 10:
		found = append(found, &t.Credential.Definition.Fact)
	case 11:
		found = append(found, &t.Credential.Definition.Source.Fact)
	case 12:
		found = append(found, &t.Credential.Definition.Edition.Fact)
	case 13:
		found = append(found, &t.Credential.Definition.Wording.Fact)
	case 14:
		found = append(found, &t.Credential.Definition.Status.Fact)
	case 15:
		found = append(found, &t.Credential.Summary.Fact)
	case 16:
		found = append(found, &t.Credential.CertifiedLearning.Fact)
	case 17:
		found = append(found, &t.Credential.Version.Fact)
	case 18:
		found = append(found, &t.Credential.Status.Fact)
	case 19:
		found = append(found, &t.Credential.Language.Fact)
	case 20:
		found = append(found, &t.Credential.FieldCodes.Fact)
	case 21:
		for i0 := range t.Credential.FieldCodes.Items {
			found = append(found, &t.Credential.FieldCodes.Items[i0].Scheme.Fact)
		}
	case 22:
		for i0 := range t.Credential.FieldCodes.Items {
			found = append(found, &t.Credential.FieldCodes.Items[i0].Code.Fact)
		}
	case 23:
		found = append(found, &t.Credential.Occupations.Fact)
	case 24:
		for i0 := range t.Credential.Occupations.Items {
			found = append(found, &t.Credential.Occupations.Items[i0].Scheme.Fact)
		}
	case 25:
		for i0 := range t.Credential.Occupations.Items {
			found = append(found, &t.Credential.Occupations.Items[i0].Code.Fact)
		}
	case 26:
		for i0 := range t.Credential.Occupations.Items {
			found = append(found, &t.Credential.Occupations.Items[i0].Title.Fact)
		}
	case 27:
		found = append(found, &t.Credential.Webpage.Fact)
	case 28:
		found = append(found, &t.Credential.URI.Fact)
	case 29:
		found = append(found, &t.Credential.CTID.Fact)
	case 30:
		found = append(found, &t.Validity.Fact)
	case 31:
		found = append(found, &t.Validity.Expires.Fact)
	case 32:
		found = append(found, &t.Validity.PeriodMonths.Fact)
	case 33:
		found = append(found, &t.Validity.Renewal.Fact)
	case 34:
		found = append(found, &t.Issuer.Fact)
	case 35:
		found = append(found, &t.Issuer.Provider.Fact)
	case 36:
		found = append(found, &t.Issuer.Provider.Name.Fact)
	case 37:
		found = append(found, &t.Issuer.Provider.Kind.Fact)
	case 38:
		found = append(found, &t.Issuer.Provider.Country.Fact)
	case 39:
		found = append(found, &t.Issuer.Provider.Region.Fact)
	case 40:
		found = append(found, &t.Issuer.Provider.Recognition.Fact)
	case 41:
		found = append(found, &t.Issuer.Provider.Authority.Fact)
	case 42:
		found = append(found, &t.Issuer.Provider.Regulator.Fact)
	case 43:
		found = append(found, &t.Issuer.Provider.Identifier.Fact)
	case 44:
		found = append(found, &t.Issuer.Provider.Accreditation.Fact)
	case 45:
		found = append(found, &t.Issuer.Provider.Since.Fact)
	case 46:
		found = append(found, &t.Issuer.AwardingBody.Fact)
	case 47:
		found = append(found, &t.Issuer.AwardingBody.Name.Fact)
	case 48:
		found = append(found, &t.Issuer.AwardingBody.Kind.Fact)
	case 49:
		found = append(found, &t.Issuer.AwardingBody.Country.Fact)
	case 50:
		found = append(found, &t.Issuer.AwardingBody.Region.Fact)
	case 51:
		found = append(found, &t.Issuer.AwardingBody.Recognition.Fact)
	case 52:
		found = append(found, &t.Issuer.AwardingBody.Authority.Fact)
	case 53:
		found = append(found, &t.Issuer.AwardingBody.Regulator.Fact)
	case 54:
		found = append(found, &t.Issuer.AwardingBody.Identifier.Fact)
	case 55:
		found = append(found, &t.Issuer.AwardingBody.Accreditation.Fact)
	case 56:
		found = append(found, &t.Issuer.AwardingBody.Since.Fact)
	case 57:
		found = append(found, &t.Issuer.EndorsingOffice.Fact)
	case 58:
		found = append(found, &t.Issuer.Contact.Fact)
	case 59:
		found = append(found, &t.Issuer.ContactKind.Fact)
	case 60:
		found = append(found, &t.Purpose.Fact)
	case 61:
		found = append(found, &t.Purpose.Statement.Fact)
	case 62:
		found = append(found, &t.Purpose.Rationale.Fact)
	case 63:
		found = append(found, &t.Purpose.Motivations.Fact)
	case 64:
		found = append(found, &t.Purpose.Audience.Fact)
	case 65:
		found = append(found, &t.Purpose.Use.Fact)
	case 66:
		found = append(found, &t.Purpose.Relevance.Fact)
	case 67:
		for i0 := range t.Purpose.Relevance.Items {
			found = append(found, &t.Purpose.Relevance.Items[i0].Party.Fact)
		}
	case 68:
		for i0 := range t.Purpose.Relevance.Items {
			found = append(found, &t.Purpose.Relevance.Items[i0].Description.Fact)
		}
	case 69:
		found = append(found, &t.Purpose.Needs.Fact)
	case 70:
		found = append(found, &t.Purpose.MissionLink.Fact)
	case 71:
		found = append(found, &t.Purpose.StandaloneValue.Fact)
	case 72:
		found = append(found, &t.Purpose.EmploymentPathway.Fact)
	case 73:
		found = append(found, &t.Purpose.CulturalPathway.Fact)
	case 74:
		found = append(found, &t.Purpose.CommunityContribution.Fact)
	case 75:
		found = append(found, &t.Purpose.Reputation.Fact)
	case 76:
		found = append(found, &t.Purpose.Promotion.Fact)
	case 77:
		found = append(found, &t.Purpose.CompetencyCategory.Fact)
	case 78:
		found = append(found, &t.Need.Fact)
	case 79:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].Source.Fact)
		}
	case 80:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].Kind.Fact)
		}
	case 81:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].Party.Fact)
		}
	case 82:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].PartyKind.Fact)
		}
	case 83:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].Date.Fact)
		}
	case 84:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].Reference.Fact)
		}
	case 85:
		for i0 := range t.Need.Items {
			found = append(found, &t.Need.Items[i0].Finding.Fact)
		}
	case 86:
		found = append(found, &t.Partners.Fact)
	case 87:
		for i0 := range t.Partners.Items {
			found = append(found, &t.Partners.Items[i0].Name.Fact)
		}
	case 88:
		for i0 := range t.Partners.Items {
			found = append(found, &t.Partners.Items[i0].Kind.Fact)
		}
	case 89:
		for i0 := range t.Partners.Items {
			found = append(found, &t.Partners.Items[i0].Role.Fact)
		}
	case 90:
		for i0 := range t.Partners.Items {
			found = append(found, &t.Partners.Items[i0].Confirms.Fact)
		}
	case 91:
		for i0 := range t.Partners.Items {
			found = append(found, &t.Partners.Items[i0].Date.Fact)
		}
	case 92:
		for i0 := range t.Partners.Items {
			found = append(found, &t.Partners.Items[i0].Reference.Fact)
		}
	case 93:
		found = append(found, &t.Endorsements.Fact)
	case 94:
		for i0 := range t.Endorsements.Items {
			found = append(found, &t.Endorsements.Items[i0].Body.Fact)
		}
	case 95:
		for i0 := range t.Endorsements.Items {
			found = append(found, &t.Endorsements.Items[i0].Kind.Fact)
		}
	case 96:
		for i0 := range t.Endorsements.Items {
			found = append(found, &t.Endorsements.Items[i0].Claim.Fact)
		}
	case 97:
		for i0 := range t.Endorsements.Items {
			found = append(found, &t.Endorsements.Items[i0].Date.Fact)
		}
	case 98:
		for i0 := range t.Endorsements.Items {
			found = append(found, &t.Endorsements.Items[i0].Reference.Fact)
		}
	case 99:
		found = append(found, &t.Experiences.Fact)
	case 100:
		for i0 := range t.Experiences.Items {
			found = append(found, &t.Experiences.Items[i0].Kind.Fact)
		}
	case 101:
		for i0 := range t.Experiences.Items {
			found = append(found, &t.Experiences.Items[i0].Title.Fact)
		}
	case 102:
		for i0 := range t.Experiences.Items {
			found = append(found, &t.Experiences.Items[i0].Description.Fact)
		}
	case 103:
		for i0 := range t.Experiences.Items {
			found = append(found, &t.Experiences.Items[i0].Hours.Fact)
		}
	case 104:
		for i0 := range t.Experiences.Items {
			found = append(found, &t.Experiences.Items[i0].Outcomes.Fact)
		}
	case 105:
		found = append(found, &t.Content.Fact)
	case 106:
		found = append(found, &t.Content.Situation.Fact)
	case 107:
		found = append(found, &t.Content.Origin.Fact)
	case 108:
		found = append(found, &t.Content.CurriculumType.Fact)
	case 109:
		found = append(found, &t.Content.SubjectAreas.Fact)
	case 110:
		found = append(found, &t.Content.MicroCourses.Fact)
	case 111:
		found = append(found, &t.Content.Courses.Fact)
	case 112:
		for i0 := range t.Content.Courses.Items {
			found = append(found, &t.Content.Courses.Items[i0].Code.Fact)
		}
	case 113:
		for i0 := range t.Content.Courses.Items {
			found = append(found, &t.Content.Courses.Items[i0].Title.Fact)
		}
	case 114:
		for i0 := range t.Content.Courses.Items {
			found = append(found, &t.Content.Courses.Items[i0].Credits.Fact)
		}
	case 115:
		found = append(found, &t.Outcomes.Fact)
	case 116:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].ID.Fact)
		}
	case 117:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Statement.Fact)
		}
	case 118:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Kind.Fact)
		}
	case 119:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Source.Fact)
		}
	case 120:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].UnderpinnedBy.Fact)
		}
	case 121:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].References.Fact)
		}
	case 122:
		for i0 := range t.Outcomes.Items {
			for i1 := range t.Outcomes.Items[i0].References.Items {
				found = append(found, &t.Outcomes.Items[i0].References.Items[i1].Framework.Fact)
			}
		}
	case 123:
		for i0 := range t.Outcomes.Items {
			for i1 := range t.Outcomes.Items[i0].References.Items {
				found = append(found, &t.Outcomes.Items[i0].References.Items[i1].ID.Fact)
			}
		}
	case 124:
		for i0 := range t.Outcomes.Items {
			for i1 := range t.Outcomes.Items[i0].References.Items {
				found = append(found, &t.Outcomes.Items[i0].References.Items[i1].Name.Fact)
			}
		}
	case 125:
		for i0 := range t.Outcomes.Items {
			for i1 := range t.Outcomes.Items[i0].References.Items {
				found = append(found, &t.Outcomes.Items[i0].References.Items[i1].URL.Fact)
			}
		}
	case 126:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Lumina.Fact)
		}
	case 127:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Lumina.Knowledge.Fact)
		}
	case 128:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Lumina.Specialized.Fact)
		}
	case 129:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Lumina.Personal.Fact)
		}
	case 130:
		for i0 := range t.Outcomes.Items {
			found = append(found, &t.Outcomes.Items[i0].Lumina.Social.Fact)
		}
	case 131:
		found = append(found, &t.Assessments.Fact)
	case 132:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].ID.Fact)
		}
	case 133:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Title.Fact)
		}
	case 134:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Type.Fact)
		}
	case 135:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Main.Fact)
		}
	case 136:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Summative.Fact)
		}
	case 137:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Outcomes.Fact)
		}
	case 138:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Evidence.Fact)
		}
	case 139:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Sufficiency.Fact)
		}
	case 140:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Criteria.Fact)
		}
	case 141:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].PassStandard.Fact)
		}
	case 142:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Conditions.Fact)
		}
	case 143:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Weight.Fact)
		}
	case 144:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Required.Fact)
		}
	case 145:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].MustPass.Fact)
		}
	case 146:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Assessor.Fact)
		}
	case 147:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].AssessorTraining.Fact)
		}
	case 148:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].ValidatedBy.Fact)
		}
	case 149:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Supervision.Fact)
		}
	case 150:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].IdentityVerification.Fact)
		}
	case 151:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Level.Fact)
		}
	case 152:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Complexity.Fact)
		}
	case 153:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Standards.Fact)
		}
	case 154:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Practice.Fact)
		}
	case 155:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Published.Fact)
		}
	case 156:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].Feedback.Fact)
		}
	case 157:
		for i0 := range t.Assessments.Items {
			found = append(found, &t.Assessments.Items[i0].EvidenceAttached.Fact)
		}
	case 158:
		found = append(found, &t.Award.Fact)
	case 159:
		found = append(found, &t.Award.Rule.Fact)
	case 160:
		found = append(found, &t.Award.Basis.Fact)
	case 161:
		found = append(found, &t.Award.Route.Fact)
	case 162:
		found = append(found, &t.Award.Graded.Fact)
	case 163:
		found = append(found, &t.Award.Scale.Fact)
	case 164:
		found = append(found, &t.Award.MinimumGrade.Fact)
	case 165:
		found = append(found, &t.Award.PassMark.Fact)
	case 166:
		found = append(found, &t.Award.MinimumGPA.Fact)
	case 167:
		found = append(found, &t.Award.Compensation.Fact)
	case 168:
		found = append(found, &t.Award.ResidencyCredits.Fact)
	case 169:
		found = append(found, &t.Award.Reassessment.Fact)
	case 170:
		found = append(found, &t.Award.Appeals.Fact)
	case 171:
		found = append(found, &t.Size.Fact)
	case 172:
		found = append(found, &t.Size.CreditBearing.Fact)
	case 173:
		found = append(found, &t.Size.CreditReason.Fact)
	case 174:
		found = append(found, &t.Size.Credits.Fact)
	case 175:
		found = append(found, &t.Size.CreditsMinimum.Fact)
	case 176:
		found = append(found, &t.Size.CreditsMaximum.Fact)
	case 177:
		found = append(found, &t.Size.CreditSystem.Fact)
	case 178:
		found = append(found, &t.Size.HoursPerCredit.Fact)
	case 179:
		found = append(found, &t.Size.HoursPerCreditPolicy.Fact)
	case 180:
		found = append(found, &t.Size.HoursTotal.Fact)
	case 181:
		found = append(found, &t.Size.HoursInstructional.Fact)
	case 182:
		found = append(found, &t.Size.IncludesAssessment.Fact)
	case 183:
		found = append(found, &t.Size.HoursBreakdown.Fact)
	case 184:
		found = append(found, &t.Size.HoursBreakdown.Contact.Fact)
	case 185:
		found = append(found, &t.Size.HoursBreakdown.SelfDirected.Fact)
	case 186:
		found = append(found, &t.Size.HoursBreakdown.Workplace.Fact)
	case 187:
		found = append(found, &t.Size.HoursBreakdown.Assessment.Fact)
	case 188:
		found = append(found, &t.Size.Weeks.Fact)
	case 189:
		found = append(found, &t.Size.Rationale.Fact)
	case 190:
		found = append(found, &t.Level.Fact)
	case 191:
		found = append(found, &t.Level.Framework.Fact)
	case 192:
		found = append(found, &t.Level.Value.Fact)
	case 193:
		found = append(found, &t.Level.Cycle.Fact)
	case 194:
		found = append(found, &t.Level.Rationale.Fact)
	case 195:
		found = append(found, &t.Level.Equivalent.Fact)
	case 196:
		found = append(found, &t.Level.Alignments.Fact)
	case 197:
		for i0 := range t.Level.Alignments.Items {
			found = append(found, &t.Level.Alignments.Items[i0].Framework.Fact)
		}
	case 198:
		for i0 := range t.Level.Alignments.Items {
			found = append(found, &t.Level.Alignments.Items[i0].Value.Fact)
		}
	case 199:
		for i0 := range t.Level.Alignments.Items {
			found = append(found, &t.Level.Alignments.Items[i0].Source.Fact)
		}
	case 200:
		found = append(found, &t.Quality.Fact)
	case 201:
		found = append(found, &t.Quality.Process.Fact)
	case 202:
		found = append(found, &t.Quality.Type.Fact)
	case 203:
		found = append(found, &t.Quality.Scope.Fact)
	case 204:
		found = append(found, &t.Quality.Considerations.Fact)
	case 205:
		found = append(found, &t.Quality.Internal.Fact)
	case 206:
		found = append(found, &t.Quality.External.Fact)
	case 207:
		found = append(found, &t.Quality.Dimensions.Fact)
	case 208:
		found = append(found, &t.Quality.Rationale.Fact)
	case 209:
		found = append(found, &t.Quality.Standards.Fact)
	case 210:
		found = append(found, &t.Quality.Moderation.Fact)
	case 211:
		found = append(found, &t.Quality.Moderation.Materials.Fact)
	case 212:
		found = append(found, &t.Quality.Moderation.Decisions.Fact)
	case 213:
		found = append(found, &t.Quality.SameAsProgrammes.Fact)
	case 214:
		found = append(found, &t.Quality.SameAsTarget.Fact)
	case 215:
		found = append(found, &t.Quality.LearnerFeedback.Fact)
	case 216:
		found = append(found, &t.Quality.StakeholderFeedback.Fact)
	case 217:
		found = append(found, &t.Quality.Statement.Fact)
	case 218:
		found = append(found, &t.Quality.Statement.Profile.Fact)
	case 219:
		found = append(found, &t.Quality.Statement.Process.Fact)
	case 220:
		found = append(found, &t.Quality.Statement.Review.Fact)
	case 221:
		found = append(found, &t.Quality.Accreditation.Fact)
	case 222:
		found = append(found, &t.Quality.Accreditation.Type.Fact)
	case 223:
		found = append(found, &t.Quality.Accreditation.Body.Fact)
	case 224:
		found = append(found, &t.Governance.Fact)
	case 225:
		found = append(found, &t.Governance.Scope.Fact)
	case 226:
		found = append(found, &t.Governance.AccountableUnit.Fact)
	case 227:
		found = append(found, &t.Governance.ContactRole.Fact)
	case 228:
		found = append(found, &t.Governance.Policy.Fact)
	case 229:
		found = append(found, &t.Governance.Official.Fact)
	case 230:
		found = append(found, &t.Governance.OfficialDefinition.Fact)
	case 231:
		found = append(found, &t.Governance.CredentialFramework.Fact)
	case 232:
		found = append(found, &t.Governance.FrameworkCoverage.Fact)
	case 233:
		found = append(found, &t.Governance.FrameworkCoverageReference.Fact)
	case 234:
		found = append(found, &t.Governance.FrameworkGap.Fact)
	case 235:
		found = append(found, &t.Governance.FrameworkPosition.Fact)
	case 236:
		found = append(found, &t.Governance.Signatories.Fact)
	case 237:
		found = append(found, &t.Governance.Registrar.Fact)
	case 238:
		found = append(found, &t.Governance.Registrar.Consulted.Fact)
	case 239:
		found = append(found, &t.Governance.Registrar.Date.Fact)
	case 240:
		found = append(found, &t.Governance.Registrar.Role.Fact)
	case 241:
		found = append(found, &t.Governance.Registrar.Reason.Fact)
	case 242:
		found = append(found, &t.Governance.Developer.Fact)
	case 243:
		found = append(found, &t.Governance.Developer.Name.Fact)
	case 244:
		found = append(found, &t.Governance.Developer.Kind.Fact)
	case 245:
		found = append(found, &t.Governance.RuleSet.Fact)
	case 246:
		found = append(found, &t.Governance.ConsentToAssess.Fact)
	case 247:
		found = append(found, &t.Governance.Approvals.Fact)
	case 248:
		for i0 := range t.Governance.Approvals.Items {
			found = append(found, &t.Governance.Approvals.Items[i0].Body.Fact)
		}
	case 249:
		for i0 := range t.Governance.Approvals.Items {
			found = append(found, &t.Governance.Approvals.Items[i0].Kind.Fact)
		}
	case 250:
		for i0 := range t.Governance.Approvals.Items {
			found = append(found, &t.Governance.Approvals.Items[i0].Status.Fact)
		}
	case 251:
		for i0 := range t.Governance.Approvals.Items {
			found = append(found, &t.Governance.Approvals.Items[i0].Date.Fact)
		}
	case 252:
		for i0 := range t.Governance.Approvals.Items {
			found = append(found, &t.Governance.Approvals.Items[i0].Reference.Fact)
		}
	case 253:
		found = append(found, &t.Duplication.Fact)
	case 254:
		found = append(found, &t.Duplication.Searched.Fact)
	case 255:
		found = append(found, &t.Duplication.Date.Fact)
	case 256:
		found = append(found, &t.Duplication.Overlaps.Fact)
	case 257:
		found = append(found, &t.Duplication.Decision.Fact)
	case 258:
		found = append(found, &t.Duplication.Reason.Fact)
	case 259:
		found = append(found, &t.Transfer.Fact)
	case 260:
		found = append(found, &t.Transfer.Intent.Fact)
	case 261:
		found = append(found, &t.Transfer.Reason.Fact)
	case 262:
		found = append(found, &t.Transfer.Policy.Fact)
	case 263:
		found = append(found, &t.Transfer.PolicyChange.Fact)
	case 264:
		found = append(found, &t.Transfer.PolicyChangeDetail.Fact)
	case 265:
		found = append(found, &t.Transfer.OtherMechanisms.Fact)
	case 266:
		found = append(found, &t.Transfer.Outreach.Fact)
	case 267:
		found = append(found, &t.Transfer.Asks.Fact)
	case 268:
		found = append(found, &t.Transfer.Registry.Fact)
	case 269:
		found = append(found, &t.Transfer.Receiving.Fact)
	case 270:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Institution.Fact)
		}
	case 271:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Program.Fact)
		}
	case 272:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Kind.Fact)
		}
	case 273:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Scope.Fact)
		}
	case 274:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Status.Fact)
		}
	case 275:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Basis.Fact)
		}
	case 276:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Agreement.Fact)
		}
	case 277:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Course.Fact)
		}
	case 278:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Credits.Fact)
		}
	case 279:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].ProgramCredits.Fact)
		}
	case 280:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Equivalence.Fact)
		}
	case 281:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].AssessedBy.Fact)
		}
	case 282:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].Country.Fact)
		}
	case 283:
		for i0 := range t.Transfer.Receiving.Items {
			found = append(found, &t.Transfer.Receiving.Items[i0].OutcomeMap.Fact)
		}
	case 284:
		for i0 := range t.Transfer.Receiving.Items {
			for i1 := range t.Transfer.Receiving.Items[i0].OutcomeMap.Items {
				found = append(found, &t.Transfer.Receiving.Items[i0].OutcomeMap.Items[i1].Outcome.Fact)
			}
		}
	case 285:
		for i0 := range t.Transfer.Receiving.Items {
			for i1 := range t.Transfer.Receiving.Items[i0].OutcomeMap.Items {
				found = append(found, &t.Transfer.Receiving.Items[i0].OutcomeMap.Items[i1].Target.Fact)
			}
		}
	case 286:
		found = append(found, &t.Stacking.Fact)
	case 287:
		found = append(found, &t.Stacking.Types.Fact)
	case 288:
		found = append(found, &t.Stacking.Relation.Fact)
	case 289:
		found = append(found, &t.Stacking.ProgramRelation.Fact)
	case 290:
		found = append(found, &t.Stacking.Route.Fact)
	case 291:
		found = append(found, &t.Stacking.PartOf.Fact)
	case 292:
		found = append(found, &t.Stacking.Requires.Fact)
	case 293:
		found = append(found, &t.Stacking.Siblings.Fact)
	case 294:
		found = append(found, &t.Stacking.Occupation.Fact)
	case 295:
		found = append(found, &t.Stacking.Complements.Fact)
	case 296:
		found = append(found, &t.Stacking.Pathways.Fact)
	case 297:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Type.Fact)
		}
	case 298:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Target.Fact)
		}
	case 299:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].TargetKind.Fact)
		}
	case 300:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].TargetLevel.Fact)
		}
	case 301:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Order.Fact)
		}
	case 302:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Credits.Fact)
		}
	case 303:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].TargetCredits.Fact)
		}
	case 304:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Requires.Fact)
		}
	case 305:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Components.Fact)
		}
	case 306:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].Terminal.Fact)
		}
	case 307:
		for i0 := range t.Stacking.Pathways.Items {
			found = append(found, &t.Stacking.Pathways.Items[i0].TargetOutcomes.Fact)
		}
	case 308:
		found = append(found, &t.Record.Fact)
	case 309:
		found = append(found, &t.Record.Form.Fact)
	case 310:
		found = append(found, &t.Record.Channel.Fact)
	case 311:
		found = append(found, &t.Record.Verification.Fact)
	case 312:
		found = append(found, &t.Record.Transcript.Fact)
	case 313:
		found = append(found, &t.Record.TranscriptRecord.Fact)
	case 314:
		found = append(found, &t.Record.TranscriptReason.Fact)
	case 315:
		found = append(found, &t.Record.TranscriptFormat.Fact)
	case 316:
		found = append(found, &t.Record.TranscriptEntry.Fact)
	case 317:
		found = append(found, &t.Record.TranscriptEntry.Text.Fact)
	case 318:
		found = append(found, &t.Record.TranscriptEntry.Placement.Fact)
	case 319:
		found = append(found, &t.Record.TranscriptEntry.Term.Fact)
	case 320:
		found = append(found, &t.Record.TranscriptEntry.DateRule.Fact)
	case 321:
		found = append(found, &t.Record.Owner.Fact)
	case 322:
		found = append(found, &t.Record.Portability.Fact)
	case 323:
		found = append(found, &t.Record.Portability.Store.Fact)
	case 324:
		found = append(found, &t.Record.Portability.Share.Fact)
	case 325:
		found = append(found, &t.Record.Portability.Verify.Fact)
	case 326:
		found = append(found, &t.Record.Registry.Fact)
	case 327:
		found = append(found, &t.Record.IdentityCapture.Fact)
	case 328:
		found = append(found, &t.Record.IssueRule.Fact)
	case 329:
		found = append(found, &t.Record.DataPolicy.Fact)
	case 330:
		found = append(found, &t.Record.Retention.Fact)
	case 331:
		found = append(found, &t.Record.Contents.Fact)
	case 332:
		found = append(found, &t.Record.EvidenceEmbedded.Fact)
	case 333:
		found = append(found, &t.Record.EvidencePublic.Fact)
	case 334:
		found = append(found, &t.Record.OptOut.Fact)
	case 335:
		found = append(found, &t.Record.SystemReport.Fact)
	case 336:
		found = append(found, &t.Record.Tracking.Fact)
	case 337:
		found = append(found, &t.Record.MultiInstitution.Fact)
	case 338:
		found = append(found, &t.Entry.Fact)
	case 339:
		found = append(found, &t.Entry.Prerequisites.Fact)
	case 340:
		found = append(found, &t.Entry.Requirements.Fact)
	case 341:
		found = append(found, &t.Entry.PriorLearning.Fact)
	case 342:
		found = append(found, &t.Entry.PriorLearning.Accepted.Fact)
	case 343:
		found = append(found, &t.Entry.PriorLearning.Method.Fact)
	case 344:
		found = append(found, &t.Entry.PriorLearning.Limit.Fact)
	case 345:
		found = append(found, &t.Entry.PriorLearning.LimitCredits.Fact)
	case 346:
		found = append(found, &t.Delivery.Fact)
	case 347:
		found = append(found, &t.Delivery.Mode.Fact)
	case 348:
		found = append(found, &t.Delivery.Setting.Fact)
	case 349:
		found = append(found, &t.Delivery.Methods.Fact)
	case 350:
		found = append(found, &t.Delivery.OnDemand.Fact)
	case 351:
		found = append(found, &t.Delivery.StartDates.Fact)
	case 352:
		found = append(found, &t.Delivery.Personalised.Fact)
	case 353:
		found = append(found, &t.Delivery.Choices.Fact)
	case 354:
		found = append(found, &t.Delivery.Flexibility.Fact)
	case 355:
		found = append(found, &t.Delivery.Instructors.Fact)
	case 356:
		found = append(found, &t.Delivery.Resources.Fact)
	case 357:
		found = append(found, &t.Access.Fact)
	case 358:
		found = append(found, &t.Access.Support.Fact)
	case 359:
		found = append(found, &t.Access.Guidance.Fact)
	case 360:
		found = append(found, &t.Access.AssessmentLanguage.Fact)
	case 361:
		found = append(found, &t.Access.IndigenousEngagement.Fact)
	case 362:
		found = append(found, &t.Access.Accessibility.Fact)
	case 363:
		found = append(found, &t.Cost.Fact)
	case 364:
		found = append(found, &t.Cost.Fee.Fact)
	case 365:
		found = append(found, &t.Cost.OtherCosts.Fact)
	case 366:
		found = append(found, &t.Cost.Aid.Fact)
	case 367:
		found = append(found, &t.Cost.AidScheme.Fact)
	case 368:
		found = append(found, &t.Cost.Funding.Fact)
	case 369:
		found = append(found, &t.Offer.Fact)
	case 370:
		found = append(found, &t.Offer.Statement.Fact)
	case 371:
		found = append(found, &t.Offer.Dates.Fact)
	case 372:
		found = append(found, &t.Offer.Place.Fact)
	case 373:
		found = append(found, &t.Review.Fact)
	case 374:
		found = append(found, &t.Review.PeriodMonths.Fact)
	case 375:
		found = append(found, &t.Review.NextDate.Fact)
	case 376:
		found = append(found, &t.Review.Owner.Fact)
	case 377:
		found = append(found, &t.Review.Process.Fact)
	case 378:
		found = append(found, &t.Review.Monitoring.Fact)
	case 379:
		found = append(found, &t.Review.DeveloperScope.Fact)
	case 380:
		found = append(found, &t.Review.ProviderScope.Fact)
	case 381:
		found = append(found, &t.Review.ChangeProcess.Fact)
	case 382:
		found = append(found, &t.Review.ChangeLog.Fact)
	case 383:
		found = append(found, &t.NotApplicable.Fact)
	case 384:
		found = append(found, &t.Exceptions.Fact)
	case 385:
		for i0 := range t.Exceptions.Items {
			found = append(found, &t.Exceptions.Items[i0].Clause.Fact)
		}
	case 386:
		for i0 := range t.Exceptions.Items {
			found = append(found, &t.Exceptions.Items[i0].Reason.Fact)
		}
	case 387:
		for i0 := range t.Exceptions.Items {
			found = append(found, &t.Exceptions.Items[i0].Authority.Fact)
		}
	case 388:
		for i0 := range t.Exceptions.Items {
			found = append(found, &t.Exceptions.Items[i0].Expires.Fact)
		}
	case 389:
		found = append(found, &t.Answers.Fact)
	}
	return found
}

var fields = [...]Field{
	{Path: "format", Name: "format", Kind: IntegerKind, Title: "Format version", Description: "The version of this file format. Write 1.", Example: "1", Bounded: true, Min: 1, Max: 1, index: 0, parent: -1, pointer: "/format", listed: false},
	{Path: "frameworks", Name: "frameworks", Kind: TextsKind, Title: "Frameworks", Description: "The frameworks this design aims at, by id. Left out, the configuration or the default set decides.", Example: "[\"bccat-2020\"]", index: 1, parent: -1, pointer: "/frameworks", listed: false},
	{Path: "credential", Name: "credential", Kind: TableKind, Title: "Credential", Description: "What the credential is and what it is called.", index: 2, parent: -1, pointer: "/credential", listed: false},
	{Path: "credential.id", Name: "id", Kind: TextKind, Title: "Identifier", Description: "A short identifier, unique in the institution, that stays the same over versions.", Example: "\"food-safety-lead\"", index: 3, parent: 2, pointer: "/credential/id", listed: false},
	{Path: "credential.title", Name: "title", Kind: TextKind, Title: "Title", Description: "The full title as learners and registrars will see it.", Example: "\"Food Safety Leadership\"", index: 4, parent: 2, pointer: "/credential/title", listed: false},
	{Path: "credential.badge_title", Name: "badge_title", Kind: TextKind, Title: "Badge title", Description: "A short form of the title for a digital badge.", Example: "\"Food Safety Lead\"", index: 5, parent: 2, pointer: "/credential/badge_title", listed: false},
	{Path: "credential.title_justification", Name: "title_justification", Kind: TextKind, Title: "Title justification", Description: "Why the title holds a protected word, or the name of a person, organisation or product.", Example: "\"The standard is known only by this name.\"", index: 6, parent: 2, pointer: "/credential/title_justification", listed: false},
	{Path: "credential.type", Name: "type", Kind: EnumKind, Title: "Credential type", Description: "The kind of credential this is.", Example: "\"micro-credential\"", Allowed: []string{"micro-credential", "digital-badge", "micro-certificate", "certificate", "certificate-of-completion", "certification", "micro-award", "short-course", "module", "qualification", "diploma", "degree", "other"}, index: 7, parent: 2, pointer: "/credential/type", listed: false},
	{Path: "credential.local_type", Name: "local_type", Kind: TextKind, Title: "Local name of the type", Description: "The word the institution uses for this kind of credential, where it differs.", Example: "\"skill badge\"", index: 8, parent: 2, pointer: "/credential/local_type", listed: false},
	{Path: "credential.award_class", Name: "award_class", Kind: TextKind, Title: "Award class", Description: "The class of award in the national system, where there is one.", Example: "\"special purpose award\"", index: 9, parent: 2, pointer: "/credential/award_class", listed: false},
	{Path: "credential.definition", Name: "definition", Kind: TableKind, Title: "Definition", Description: "The published definition of the credential type that this design relies on.", index: 10, parent: 2, pointer: "/credential/definition", listed: false},
	{Path: "credential.definition.source", Name: "source", Kind: TextKind, Title: "Source of the definition", Description: "The document that holds the definition.", Example: "\"Micro-credential Framework for B.C.\"", index: 11, parent: 10, pointer: "/credential/definition/source", listed: false},
	{Path: "credential.definition.edition", Name: "edition", Kind: TextKind, Title: "Edition", Description: "The year or edition of that document.", Example: "\"2024\"", index: 12, parent: 10, pointer: "/credential/definition/edition", listed: false},
	{Path: "credential.definition.wording", Name: "wording", Kind: TextKind, Title: "Wording", Description: "The definition as this design states it.", Example: "\"An assessed learning experience of short duration.\"", index: 13, parent: 10, pointer: "/credential/definition/wording", listed: false},
	{Path: "credential.definition.status", Name: "status", Kind: EnumKind, Title: "Status of the definition", Description: "Whether the cited text is the final one or a proposal for it.", Example: "\"final\"", Allowed: []string{"final", "proposal"}, index: 14, parent: 10, pointer: "/credential/definition/status", listed: false},
	{Path: "credential.summary", Name: "summary", Kind: TextKind, Title: "Summary", Description: "A description of about 30 words for learners and the public.", Example: "\"Supervisors learn to plan and run a food safety program.\"", index: 15, parent: 2, pointer: "/credential/summary", listed: false},
	{Path: "credential.certified_learning", Name: "certified_learning", Kind: TextKind, Title: "Certified learning", Description: "What a successful learner knows and can do, in up to 100 words.", Example: "\"The holder can write and audit a hazard control plan.\"", index: 16, parent: 2, pointer: "/credential/certified_learning", listed: false},
	{Path: "credential.version", Name: "version", Kind: TextKind, Title: "Version", Description: "The version of this design.", Example: "\"1.0\"", index: 17, parent: 2, pointer: "/credential/version", listed: false},
	{Path: "credential.status", Name: "status", Kind: EnumKind, Title: "Status", Description: "Where the design stands in its life.", Example: "\"proposal\"", Allowed: []string{"draft", "proposal", "approved", "active", "retired"}, index: 18, parent: 2, pointer: "/credential/status", listed: false},
	{Path: "credential.language", Name: "language", Kind: TextKind, Title: "Language", Description: "The language of the design and its outcomes, as a BCP 47 tag.", Example: "\"en-CA\"", index: 19, parent: 2, pointer: "/credential/language", listed: false},
	{Path: "credential.field_codes", Name: "field_codes", Kind: TablesKind, Title: "Field codes", Description: "Codes of the field of study in a published classification.", index: 20, parent: 2, pointer: "/credential/field_codes", listed: false},
	{Path: "credential.field_codes.scheme", Name: "scheme", Kind: EnumKind, Title: "Scheme", Description: "The classification the code belongs to.", Example: "\"NZSCED\"", Allowed: []string{"NZSCED", "CIP", "ISCED-F", "ASCED", "HECoS", "other"}, index: 21, parent: 20, pointer: "/credential/field_codes/scheme", listed: true},
	{Path: "credential.field_codes.code", Name: "code", Kind: TextKind, Title: "Code", Description: "The code as the classification writes it.", Example: "\"110109\"", index: 22, parent: 20, pointer: "/credential/field_codes/code", listed: true},
	{Path: "credential.occupations", Name: "occupations", Kind: TablesKind, Title: "Occupations", Description: "Occupations the credential prepares for, in a published classification.", index: 23, parent: 2, pointer: "/credential/occupations", listed: false},
	{Path: "credential.occupations.scheme", Name: "scheme", Kind: EnumKind, Title: "Scheme", Description: "The occupation classification.", Example: "\"NOC\"", Allowed: []string{"NOC", "ISCO", "SOC", "O*NET", "ESCO", "ANZSCO", "other"}, index: 24, parent: 23, pointer: "/credential/occupations/scheme", listed: true},
	{Path: "credential.occupations.code", Name: "code", Kind: TextKind, Title: "Code", Description: "The code as the classification writes it.", Example: "\"62020\"", index: 25, parent: 23, pointer: "/credential/occupations/code", listed: true},
	{Path: "credential.occupations.title", Name: "title", Kind: TextKind, Title: "Title", Description: "The title of the occupation.", Example: "\"Food service supervisors\"", index: 26, parent: 23, pointer: "/credential/occupations/title", listed: true},
	{Path: "credential.webpage", Name: "webpage", Kind: URIKind, Title: "Web page", Description: "The public page about the credential.", Example: "\"https://www.example.edu/food-safety-lead\"", index: 27, parent: 2, pointer: "/credential/webpage", listed: false},
	{Path: "credential.uri", Name: "uri", Kind: URIKind, Title: "Permanent identifier", Description: "A permanent web address that identifies the credential itself.", Example: "\"https://id.example.edu/credentials/food-safety-lead\"", index: 28, parent: 2, pointer: "/credential/uri", listed: false},
	{Path: "credential.ctid", Name: "ctid", Kind: TextKind, Title: "Registry identifier", Description: "The Credential Transparency identifier (CTID).", Example: "\"ce-0f2e3b1c-5a64-4f5d-9f0e-2b6a1c7d8e90\"", index: 29, parent: 2, pointer: "/credential/ctid", listed: false},
	{Path: "validity", Name: "validity", Kind: TableKind, Title: "Validity", Description: "How long the credential is valid.", index: 30, parent: -1, pointer: "/validity", listed: false},
	{Path: "validity.expires", Name: "expires", Kind: BoolKind, Title: "Expires", Description: "Whether the credential loses its validity after some time.", Example: "true", index: 31, parent: 30, pointer: "/validity/expires", listed: false},
	{Path: "validity.period_months", Name: "period_months", Kind: IntegerKind, Title: "Validity period", Description: "Months from issue until it expires.", Example: "36", Bounded: true, Min: 0, Max: -1, index: 32, parent: 30, pointer: "/validity/period_months", listed: false},
	{Path: "validity.renewal", Name: "renewal", Kind: TextKind, Title: "Renewal", Description: "How a holder renews it.", Example: "\"A two-hour update and a practical check.\"", index: 33, parent: 30, pointer: "/validity/renewal", listed: false},
	{Path: "issuer", Name: "issuer", Kind: TableKind, Title: "Issuer", Description: "Who provides the learning and who awards the credential.", index: 34, parent: -1, pointer: "/issuer", listed: false},
	{Path: "issuer.provider", Name: "provider", Kind: TableKind, Title: "Learning provider", Description: "The organisation that provides the learning experience.", index: 35, parent: 34, pointer: "/issuer/provider", listed: false},
	{Path: "issuer.provider.name", Name: "name", Kind: TextKind, Title: "Name", Description: "The name of the organisation.", Example: "\"Camosun College\"", index: 36, parent: 35, pointer: "/issuer/provider/name", listed: false},
	{Path: "issuer.provider.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "The kind of organisation.", Example: "\"college\"", Allowed: []string{"university", "college", "polytechnic", "institute", "training-provider", "professional-body", "standard-setting-body", "agency", "employer", "other"}, index: 37, parent: 35, pointer: "/issuer/provider/kind", listed: false},
	{Path: "issuer.provider.country", Name: "country", Kind: TextKind, Title: "Country", Description: "The country as a two-letter code.", Example: "\"CA\"", Pattern: "^[A-Z]{2}$", index: 38, parent: 35, pointer: "/issuer/provider/country", listed: false},
	{Path: "issuer.provider.region", Name: "region", Kind: TextKind, Title: "Region", Description: "The province, state or region.", Example: "\"British Columbia\"", index: 39, parent: 35, pointer: "/issuer/provider/region", listed: false},
	{Path: "issuer.provider.recognition", Name: "recognition", Kind: EnumKind, Title: "Recognition", Description: "Whether it is a recognised post-secondary institution.", Example: "\"recognised\"", Allowed: []string{"recognised", "not-recognised"}, index: 40, parent: 35, pointer: "/issuer/provider/recognition", listed: false},
	{Path: "issuer.provider.authority", Name: "authority", Kind: TextKind, Title: "Authority", Description: "The act, charter or body that recognises it.", Example: "\"College and Institute Act (British Columbia)\"", index: 41, parent: 35, pointer: "/issuer/provider/authority", listed: false},
	{Path: "issuer.provider.regulator", Name: "regulator", Kind: TextKind, Title: "Regulator", Description: "The body that regulates it.", Example: "\"Tertiary Education Quality and Standards Agency\"", index: 42, parent: 35, pointer: "/issuer/provider/regulator", listed: false},
	{Path: "issuer.provider.identifier", Name: "identifier", Kind: TextKind, Title: "Identifier", Description: "A published identifier of the organisation.", Example: "\"https://ror.org/01example\"", index: 43, parent: 35, pointer: "/issuer/provider/identifier", listed: false},
	{Path: "issuer.provider.accreditation", Name: "accreditation", Kind: TextKind, Title: "Accreditation", Description: "The accreditation it holds.", Example: "\"Education Quality Assurance designation\"", index: 44, parent: 35, pointer: "/issuer/provider/accreditation", listed: false},
	{Path: "issuer.provider.since", Name: "since", Kind: IntegerKind, Title: "Operating since", Description: "The year it began to operate.", Example: "1971", Bounded: true, Min: 0, Max: -1, index: 45, parent: 35, pointer: "/issuer/provider/since", listed: false},
	{Path: "issuer.awarding_body", Name: "awarding_body", Kind: TableKind, Title: "Awarding body", Description: "The organisation that awards the credential, stated even when it is the provider.", index: 46, parent: 34, pointer: "/issuer/awarding_body", listed: false},
	{Path: "issuer.awarding_body.name", Name: "name", Kind: TextKind, Title: "Name", Description: "The name of the organisation.", Example: "\"Camosun College\"", index: 47, parent: 46, pointer: "/issuer/awarding_body/name", listed: false},
	{Path: "issuer.awarding_body.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "The kind of organisation.", Example: "\"college\"", Allowed: []string{"university", "college", "polytechnic", "institute", "training-provider", "professional-body", "standard-setting-body", "agency", "employer", "other"}, index: 48, parent: 46, pointer: "/issuer/awarding_body/kind", listed: false},
	{Path: "issuer.awarding_body.country", Name: "country", Kind: TextKind, Title: "Country", Description: "The country as a two-letter code.", Example: "\"CA\"", Pattern: "^[A-Z]{2}$", index: 49, parent: 46, pointer: "/issuer/awarding_body/country", listed: false},
	{Path: "issuer.awarding_body.region", Name: "region", Kind: TextKind, Title: "Region", Description: "The province, state or region.", Example: "\"British Columbia\"", index: 50, parent: 46, pointer: "/issuer/awarding_body/region", listed: false},
	{Path: "issuer.awarding_body.recognition", Name: "recognition", Kind: EnumKind, Title: "Recognition", Description: "Whether it is a recognised post-secondary institution.", Example: "\"recognised\"", Allowed: []string{"recognised", "not-recognised"}, index: 51, parent: 46, pointer: "/issuer/awarding_body/recognition", listed: false},
	{Path: "issuer.awarding_body.authority", Name: "authority", Kind: TextKind, Title: "Authority", Description: "The act, charter or body that recognises it.", Example: "\"College and Institute Act (British Columbia)\"", index: 52, parent: 46, pointer: "/issuer/awarding_body/authority", listed: false},
	{Path: "issuer.awarding_body.regulator", Name: "regulator", Kind: TextKind, Title: "Regulator", Description: "The body that regulates it.", Example: "\"Tertiary Education Quality and Standards Agency\"", index: 53, parent: 46, pointer: "/issuer/awarding_body/regulator", listed: false},
	{Path: "issuer.awarding_body.identifier", Name: "identifier", Kind: TextKind, Title: "Identifier", Description: "A published identifier of the organisation.", Example: "\"https://ror.org/01example\"", index: 54, parent: 46, pointer: "/issuer/awarding_body/identifier", listed: false},
	{Path: "issuer.awarding_body.accreditation", Name: "accreditation", Kind: TextKind, Title: "Accreditation", Description: "The accreditation it holds.", Example: "\"Education Quality Assurance designation\"", index: 55, parent: 46, pointer: "/issuer/awarding_body/accreditation", listed: false},
	{Path: "issuer.awarding_body.since", Name: "since", Kind: IntegerKind, Title: "Operating since", Description: "The year it began to operate.", Example: "1971", Bounded: true, Min: 0, Max: -1, index: 56, parent: 46, pointer: "/issuer/awarding_body/since", listed: false},
	{Path: "issuer.endorsing_office", Name: "endorsing_office", Kind: TextKind, Title: "Endorsing office", Description: "The office of the issuing institution that endorses the credential.", Example: "\"Office of the Provost\"", index: 57, parent: 34, pointer: "/issuer/endorsing_office", listed: false},
	{Path: "issuer.contact", Name: "contact", Kind: TextKind, Title: "Contact", Description: "The role or office that answers questions about the credential, not a person's name.", Example: "\"Registrar's Office\"", index: 58, parent: 34, pointer: "/issuer/contact", listed: false},
	{Path: "issuer.contact_kind", Name: "contact_kind", Kind: EnumKind, Title: "Kind of contact", Description: "Whether the contact is an office, a role or a person.", Example: "\"office\"", Allowed: []string{"office", "role", "person"}, index: 59, parent: 34, pointer: "/issuer/contact_kind", listed: false},
	{Path: "purpose", Name: "purpose", Kind: TableKind, Title: "Purpose", Description: "Why the credential exists and for whom.", index: 60, parent: -1, pointer: "/purpose", listed: false},
	{Path: "purpose.statement", Name: "statement", Kind: TextKind, Title: "Statement of purpose", Description: "One or two sentences: who benefits, and why.", Example: "\"Supervisors gain the skills to lead a food safety program.\"", index: 61, parent: 60, pointer: "/purpose/statement", listed: false},
	{Path: "purpose.rationale", Name: "rationale", Kind: TextKind, Title: "Rationale", Description: "The reasons for making this credential rather than something else.", Example: "\"No short credential here covers audits of hazard plans.\"", index: 62, parent: 60, pointer: "/purpose/rationale", listed: false},
	{Path: "purpose.motivations", Name: "motivations", Kind: TextsKind, Title: "Motivations", Description: "The underlying motivations for creating it.", Example: "[\"workplace-need\"]", Allowed: []string{"access-to-further-education", "admission-or-transfer", "workplace-need", "recognise-learning", "skills-gap", "articulate-outcomes", "motivate-learners", "focused-area", "scaffolding", "regulatory"}, index: 63, parent: 60, pointer: "/purpose/motivations", listed: false},
	{Path: "purpose.audience", Name: "audience", Kind: TextKind, Title: "Intended learners", Description: "The learners the credential is meant for.", Example: "\"Supervisors with one year or more in a commercial kitchen\"", index: 64, parent: 60, pointer: "/purpose/audience", listed: false},
	{Path: "purpose.use", Name: "use", Kind: TextKind, Title: "Use", Description: "How and where the credential will be used, with the country.", Example: "\"Used by employers in British Columbia when they appoint supervisors.\"", index: 65, parent: 60, pointer: "/purpose/use", listed: false},
	{Path: "purpose.relevance", Name: "relevance", Kind: TablesKind, Title: "Relevance", Description: "The groups for whom the credential is relevant, and how.", index: 66, parent: 60, pointer: "/purpose/relevance", listed: false},
	{Path: "purpose.relevance.party", Name: "party", Kind: EnumKind, Title: "Group", Description: "The group.", Example: "\"employers\"", Allowed: []string{"learners", "whanau", "hapu", "iwi", "maori-community", "indigenous-community", "industry", "employers", "professions", "community"}, index: 67, parent: 66, pointer: "/purpose/relevance/party", listed: true},
	{Path: "purpose.relevance.description", Name: "description", Kind: TextKind, Title: "Relevance to the group", Description: "Why it matters to that group.", Example: "\"Inspectors ask for a named, trained lead on each shift.\"", index: 68, parent: 66, pointer: "/purpose/relevance/description", listed: true},
	{Path: "purpose.needs", Name: "needs", Kind: TextsKind, Title: "Kinds of need", Description: "The kinds of need it answers.", Example: "[\"labour-market\"]", Allowed: []string{"societal", "personal", "cultural", "labour-market"}, index: 69, parent: 60, pointer: "/purpose/needs", listed: false},
	{Path: "purpose.mission_link", Name: "mission_link", Kind: TextKind, Title: "Link to mission", Description: "How it serves the mission and strategic goals of the institution.", Example: "\"Goal 2 of the strategic plan: routes for people in work.\"", index: 70, parent: 60, pointer: "/purpose/mission_link", listed: false},
	{Path: "purpose.standalone_value", Name: "standalone_value", Kind: TextKind, Title: "Stand-alone value", Description: "What a holder can do with this credential alone.", Example: "\"Act as the named food safety lead on a shift.\"", index: 71, parent: 60, pointer: "/purpose/standalone_value", listed: false},
	{Path: "purpose.employment_pathway", Name: "employment_pathway", Kind: TextKind, Title: "Employment pathway", Description: "The work the credential leads to.", Example: "\"Kitchen supervisor or food safety lead\"", index: 72, parent: 60, pointer: "/purpose/employment_pathway", listed: false},
	{Path: "purpose.cultural_pathway", Name: "cultural_pathway", Kind: TextKind, Title: "Cultural pathway", Description: "The cultural pathway the credential supports.", Example: "\"Preparing kai for hui on a marae\"", index: 73, parent: 60, pointer: "/purpose/cultural_pathway", listed: false},
	{Path: "purpose.community_contribution", Name: "community_contribution", Kind: TextKind, Title: "Contribution to the community", Description: "What it gives to a community.", Example: "\"Safer community kitchens\"", index: 74, parent: 60, pointer: "/purpose/community_contribution", listed: false},
	{Path: "purpose.reputation", Name: "reputation", Kind: TextKind, Title: "Effect on standing", Description: "What the credential means for the standing of the institution.", Example: "\"It puts the school's name to a public safety role.\"", index: 75, parent: 60, pointer: "/purpose/reputation", listed: false},
	{Path: "purpose.promotion", Name: "promotion", Kind: TextKind, Title: "Promotion", Description: "How learners will hear about it.", Example: "\"Through the regional restaurant association\"", index: 76, parent: 60, pointer: "/purpose/promotion", listed: false},
	{Path: "purpose.competency_category", Name: "competency_category", Kind: TextKind, Title: "Competency category", Description: "The category of competencies it belongs to in the local scheme.", Example: "\"Leadership\"", index: 77, parent: 60, pointer: "/purpose/competency_category", listed: false},
	{Path: "need", Name: "need", Kind: TablesKind, Title: "Evidence of need", Description: "Each piece of evidence that the credential is needed.", index: 78, parent: -1, pointer: "/need", listed: false},
	{Path: "need.source", Name: "source", Kind: TextKind, Title: "Source", Description: "Where the evidence comes from.", Example: "\"BC Labour Market Outlook 2025\"", index: 79, parent: 78, pointer: "/need/source", listed: true},
	{Path: "need.kind", Name: "kind", Kind: EnumKind, Title: "Kind of evidence", Description: "The kind of evidence.", Example: "\"letter-of-support\"", Allowed: []string{"labour-market-data", "survey", "letter-of-support", "consultation", "job-postings", "report", "regulation", "other"}, index: 80, parent: 78, pointer: "/need/kind", listed: true},
	{Path: "need.party", Name: "party", Kind: TextKind, Title: "Party", Description: "Who expressed the need.", Example: "\"BC Restaurant and Foodservices Association\"", index: 81, parent: 78, pointer: "/need/party", listed: true},
	{Path: "need.party_kind", Name: "party_kind", Kind: EnumKind, Title: "Kind of party", Description: "What kind of party that is.", Example: "\"industry-body\"", Allowed: []string{"employer", "industry-body", "professional-body", "workforce-council", "iwi", "maori-community", "indigenous-community", "community", "government", "learners", "other"}, index: 82, parent: 78, pointer: "/need/party_kind", listed: true},
	{Path: "need.date", Name: "date", Kind: DateKind, Title: "Date", Description: "When the evidence was gathered or published.", Example: "2025-09-15", index: 83, parent: 78, pointer: "/need/date", listed: true},
	{Path: "need.reference", Name: "reference", Kind: TextKind, Title: "Reference", Description: "Where a reader finds it.", Example: "\"Letter on file, 15 September 2025\"", index: 84, parent: 78, pointer: "/need/reference", listed: true},
	{Path: "need.finding", Name: "finding", Kind: TextKind, Title: "What it shows", Description: "What the evidence shows, in one sentence.", Example: "\"Nine of twelve members cannot fill shift lead posts.\"", index: 85, parent: 78, pointer: "/need/finding", listed: true},
	{Path: "partners", Name: "partners", Kind: TablesKind, Title: "Partners", Description: "Organisations that take part in the design or delivery.", index: 86, parent: -1, pointer: "/partners", listed: false},
	{Path: "partners.name", Name: "name", Kind: TextKind, Title: "Name", Description: "The name of the partner.", Example: "\"Harbour Hotels Group\"", index: 87, parent: 86, pointer: "/partners/name", listed: true},
	{Path: "partners.kind", Name: "kind", Kind: EnumKind, Title: "Kind of partner", Description: "What kind of organisation it is.", Example: "\"employer\"", Allowed: []string{"employer", "industry-body", "professional-body", "workforce-council", "iwi", "maori-community", "indigenous-community", "community", "government", "institution", "other"}, index: 88, parent: 86, pointer: "/partners/kind", listed: true},
	{Path: "partners.role", Name: "role", Kind: TextKind, Title: "Role", Description: "What the partner does.", Example: "\"Reviewed the outcomes and hosts the practical assessment\"", index: 89, parent: 86, pointer: "/partners/role", listed: true},
	{Path: "partners.confirms", Name: "confirms", Kind: TextsKind, Title: "What it confirms", Description: "What the partner has confirmed: that the competency is in demand, that the assessment reflects the job, that it agrees with the competencies.", Example: "[\"demand\"]", Allowed: []string{"demand", "assessment", "competencies"}, index: 90, parent: 86, pointer: "/partners/confirms", listed: true},
	{Path: "partners.date", Name: "date", Kind: DateKind, Title: "Date", Description: "When the partner confirmed it.", Example: "2025-10-02", index: 91, parent: 86, pointer: "/partners/date", listed: true},
	{Path: "partners.reference", Name: "reference", Kind: TextKind, Title: "Reference", Description: "The letter or minute that records it.", Example: "\"Letter of 2 October 2025\"", index: 92, parent: 86, pointer: "/partners/reference", listed: true},
	{Path: "endorsements", Name: "endorsements", Kind: TablesKind, Title: "Endorsements", Description: "Recognition by an industry or a professional body.", index: 93, parent: -1, pointer: "/endorsements", listed: false},
	{Path: "endorsements.body", Name: "body", Kind: TextKind, Title: "Body", Description: "The body that recognises or endorses the credential.", Example: "\"Canadian Institute of Public Health Inspectors\"", index: 94, parent: 93, pointer: "/endorsements/body", listed: true},
	{Path: "endorsements.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "The kind of recognition.", Example: "\"profession\"", Allowed: []string{"industry", "profession", "regulator", "employer", "academic", "other"}, index: 95, parent: 93, pointer: "/endorsements/kind", listed: true},
	{Path: "endorsements.claim", Name: "claim", Kind: TextKind, Title: "Claim", Description: "What is recognised.", Example: "\"Counts as 12 hours of professional development\"", index: 96, parent: 93, pointer: "/endorsements/claim", listed: true},
	{Path: "endorsements.date", Name: "date", Kind: DateKind, Title: "Date", Description: "When it was given.", Example: "2025-11-03", index: 97, parent: 93, pointer: "/endorsements/date", listed: true},
	{Path: "endorsements.reference", Name: "reference", Kind: TextKind, Title: "Reference", Description: "The document that records it.", Example: "\"Letter 2025-118\"", index: 98, parent: 93, pointer: "/endorsements/reference", listed: true},
	{Path: "experiences", Name: "experiences", Kind: TablesKind, Title: "Learning experiences", Description: "Each learning experience the credential represents.", index: 99, parent: -1, pointer: "/experiences", listed: false},
	{Path: "experiences.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "The kind of learning.", Example: "\"formal\"", Allowed: []string{"formal", "non-formal", "informal", "workplace", "co-curricular", "prior-learning", "mixed"}, index: 100, parent: 99, pointer: "/experiences/kind", listed: true},
	{Path: "experiences.title", Name: "title", Kind: TextKind, Title: "Title", Description: "A short name.", Example: "\"Hazard analysis workshop\"", index: 101, parent: 99, pointer: "/experiences/title", listed: true},
	{Path: "experiences.description", Name: "description", Kind: TextKind, Title: "Description", Description: "What learners do and where it happens.", Example: "\"Four evening workshops in the teaching kitchen\"", index: 102, parent: 99, pointer: "/experiences/description", listed: true},
	{Path: "experiences.hours", Name: "hours", Kind: NumberKind, Title: "Hours", Description: "Total learner hours of this experience.", Example: "24", Bounded: true, Min: 0, Max: -1, index: 103, parent: 99, pointer: "/experiences/hours", listed: true},
	{Path: "experiences.outcomes", Name: "outcomes", Kind: TextsKind, Title: "Outcomes", Description: "The ids of the outcomes it prepares for.", Example: "[\"LO1\"]", index: 104, parent: 99, pointer: "/experiences/outcomes", listed: true},
	{Path: "content", Name: "content", Kind: TableKind, Title: "Content", Description: "How the content is made up.", index: 105, parent: -1, pointer: "/content", listed: false},
	{Path: "content.situation", Name: "situation", Kind: EnumKind, Title: "Situation", Description: "Which of the report's five situations the learning is.", Example: "\"continuing-education\"", Allowed: []string{"part-of-program", "continuing-education", "co-curricular", "crossing-categories", "prior-learning-assessment"}, index: 106, parent: 105, pointer: "/content/situation", listed: false},
	{Path: "content.origin", Name: "origin", Kind: EnumKind, Title: "Origin", Description: "Whether it is made of components of an accredited program or stands alone.", Example: "\"component\"", Allowed: []string{"component", "stand-alone"}, index: 107, parent: 105, pointer: "/content/origin", listed: false},
	{Path: "content.curriculum_type", Name: "curriculum_type", Kind: TextKind, Title: "Curriculum type", Description: "The curriculum type in the institution's credential framework.", Example: "\"continuing education\"", index: 108, parent: 105, pointer: "/content/curriculum_type", listed: false},
	{Path: "content.subject_areas", Name: "subject_areas", Kind: TextsKind, Title: "Subject areas", Description: "The subject areas it covers.", Example: "[\"food safety\"]", index: 109, parent: 105, pointer: "/content/subject_areas", listed: false},
	{Path: "content.micro_courses", Name: "micro_courses", Kind: IntegerKind, Title: "Micro-courses", Description: "The number of micro-courses it is made of.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 110, parent: 105, pointer: "/content/micro_courses", listed: false},
	{Path: "content.courses", Name: "courses", Kind: TablesKind, Title: "Courses", Description: "The courses it is made of.", index: 111, parent: 105, pointer: "/content/courses", listed: false},
	{Path: "content.courses.code", Name: "code", Kind: TextKind, Title: "Code", Description: "The course code.", Example: "\"CULN 1120\"", index: 112, parent: 111, pointer: "/content/courses/code", listed: true},
	{Path: "content.courses.title", Name: "title", Kind: TextKind, Title: "Title", Description: "The course title.", Example: "\"Food Safety Systems\"", index: 113, parent: 111, pointer: "/content/courses/title", listed: true},
	{Path: "content.courses.credits", Name: "credits", Kind: NumberKind, Title: "Credits", Description: "The credits of the course, in the design's credit system.", Example: "1.5", Bounded: true, Min: 0, Max: -1, index: 114, parent: 111, pointer: "/content/courses/credits", listed: true},
	{Path: "outcomes", Name: "outcomes", Kind: TablesKind, Title: "Learning outcomes", Description: "What a successful learner knows and can do, one entry each.", index: 115, parent: -1, pointer: "/outcomes", listed: false},
	{Path: "outcomes.id", Name: "id", Kind: TextKind, Title: "Identifier", Description: "A short id that assessments refer to.", Example: "\"LO1\"", index: 116, parent: 115, pointer: "/outcomes/id", listed: true},
	{Path: "outcomes.statement", Name: "statement", Kind: TextKind, Title: "Statement", Description: "The outcome, starting with what the learner can do.", Example: "\"Write a hazard control plan for a commercial kitchen.\"", index: 117, parent: 115, pointer: "/outcomes/statement", listed: true},
	{Path: "outcomes.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "Whether it is knowledge, a skill, an attribute or a competency.", Example: "\"skill\"", Allowed: []string{"knowledge", "skill", "attribute", "competency"}, index: 118, parent: 115, pointer: "/outcomes/kind", listed: true},
	{Path: "outcomes.source", Name: "source", Kind: TextKind, Title: "Source", Description: "The employer, sector or standard that asked for this outcome.", Example: "\"Harbour Hotels Group job profile, 2025\"", index: 119, parent: 115, pointer: "/outcomes/source", listed: true},
	{Path: "outcomes.underpinned_by", Name: "underpinned_by", Kind: TextsKind, Title: "Underpinned by", Description: "The ids of the outcomes (knowledge, attitudes, skills) beneath this competency.", Example: "[\"LO2\"]", index: 120, parent: 115, pointer: "/outcomes/underpinned_by", listed: true},
	{Path: "outcomes.references", Name: "references", Kind: TablesKind, Title: "Skill references", Description: "References to published skill, competency or occupation frameworks or standards.", index: 121, parent: 115, pointer: "/outcomes/references", listed: true},
	{Path: "outcomes.references.framework", Name: "framework", Kind: TextKind, Title: "Framework", Description: "The name of the framework.", Example: "\"ESCO\"", index: 122, parent: 121, pointer: "/outcomes/references/framework", listed: true},
	{Path: "outcomes.references.id", Name: "id", Kind: TextKind, Title: "Identifier", Description: "The identifier of the entry in it.", Example: "\"S1.2.3\"", index: 123, parent: 121, pointer: "/outcomes/references/id", listed: true},
	{Path: "outcomes.references.name", Name: "name", Kind: TextKind, Title: "Name", Description: "The name of the entry.", Example: "\"apply HACCP\"", index: 124, parent: 121, pointer: "/outcomes/references/name", listed: true},
	{Path: "outcomes.references.url", Name: "url", Kind: URIKind, Title: "Address", Description: "The web address of the entry.", Example: "\"https://data.europa.eu/esco/skill/example\"", index: 125, parent: 121, pointer: "/outcomes/references/url", listed: true},
	{Path: "outcomes.lumina", Name: "lumina", Kind: TableKind, Title: "Connecting Credentials profile", Description: "The level from 1 to 8 of this outcome in the Connecting Credentials framework.", index: 126, parent: 115, pointer: "/outcomes/lumina", listed: true},
	{Path: "outcomes.lumina.knowledge", Name: "knowledge", Kind: IntegerKind, Title: "Knowledge", Description: "Level of knowledge, 1 to 8.", Example: "4", Bounded: true, Min: 1, Max: 8, index: 127, parent: 126, pointer: "/outcomes/lumina/knowledge", listed: true},
	{Path: "outcomes.lumina.specialized", Name: "specialized", Kind: IntegerKind, Title: "Specialized skills", Description: "Level of specialized skills, 1 to 8.", Example: "4", Bounded: true, Min: 1, Max: 8, index: 128, parent: 126, pointer: "/outcomes/lumina/specialized", listed: true},
	{Path: "outcomes.lumina.personal", Name: "personal", Kind: IntegerKind, Title: "Personal skills", Description: "Level of personal skills, 1 to 8.", Example: "4", Bounded: true, Min: 1, Max: 8, index: 129, parent: 126, pointer: "/outcomes/lumina/personal", listed: true},
	{Path: "outcomes.lumina.social", Name: "social", Kind: IntegerKind, Title: "Social skills", Description: "Level of social skills, 1 to 8.", Example: "4", Bounded: true, Min: 1, Max: 8, index: 130, parent: 126, pointer: "/outcomes/lumina/social", listed: true},
	{Path: "assessments", Name: "assessments", Kind: TablesKind, Title: "Assessments", Description: "How achievement is shown, one entry for each assessment.", index: 131, parent: -1, pointer: "/assessments", listed: false},
	{Path: "assessments.id", Name: "id", Kind: TextKind, Title: "Identifier", Description: "A short id.", Example: "\"A1\"", index: 132, parent: 131, pointer: "/assessments/id", listed: true},
	{Path: "assessments.title", Name: "title", Kind: TextKind, Title: "Title", Description: "A short name.", Example: "\"Hazard plan\"", index: 133, parent: 131, pointer: "/assessments/title", listed: true},
	{Path: "assessments.type", Name: "type", Kind: EnumKind, Title: "Type", Description: "The type of assessment.", Example: "\"project\"", Allowed: []string{"written-examination", "oral-examination", "quiz", "marked-assignment", "continuous-evaluation", "portfolio", "practical", "performance", "group-performance", "workplace-observation", "project", "problem-based", "presentation", "lab", "case-study", "simulation", "artefact", "reflection", "peer-assessment", "peer-review", "attendance", "other"}, index: 134, parent: 131, pointer: "/assessments/type", listed: true},
	{Path: "assessments.main", Name: "main", Kind: BoolKind, Title: "Main assessment", Description: "Whether this is the main assessment task.", Example: "true", index: 135, parent: 131, pointer: "/assessments/main", listed: true},
	{Path: "assessments.summative", Name: "summative", Kind: BoolKind, Title: "Summative", Description: "Whether it counts towards the award, at the end of learning.", Example: "true", index: 136, parent: 131, pointer: "/assessments/summative", listed: true},
	{Path: "assessments.outcomes", Name: "outcomes", Kind: TextsKind, Title: "Outcomes", Description: "The ids of the outcomes it tests.", Example: "[\"LO1\"]", index: 137, parent: 131, pointer: "/assessments/outcomes", listed: true},
	{Path: "assessments.evidence", Name: "evidence", Kind: TextKind, Title: "Evidence", Description: "What the learner produces or does.", Example: "\"A written plan for a real kitchen\"", index: 138, parent: 131, pointer: "/assessments/evidence", listed: true},
	{Path: "assessments.sufficiency", Name: "sufficiency", Kind: TextKind, Title: "Sufficiency", Description: "How much evidence is enough.", Example: "\"One complete plan covering all seven steps\"", index: 139, parent: 131, pointer: "/assessments/sufficiency", listed: true},
	{Path: "assessments.criteria", Name: "criteria", Kind: TextKind, Title: "Criteria", Description: "What the work is judged against.", Example: "\"A rubric with seven criteria, published in the course outline\"", index: 140, parent: 131, pointer: "/assessments/criteria", listed: true},
	{Path: "assessments.pass_standard", Name: "pass_standard", Kind: TextKind, Title: "Pass standard", Description: "What a pass is.", Example: "\"Every criterion at level 2 or above\"", index: 141, parent: 131, pointer: "/assessments/pass_standard", listed: true},
	{Path: "assessments.conditions", Name: "conditions", Kind: TextKind, Title: "Conditions", Description: "The conditions under which it is done.", Example: "\"Open book, in the learner's workplace, two weeks\"", index: 142, parent: 131, pointer: "/assessments/conditions", listed: true},
	{Path: "assessments.weight", Name: "weight", Kind: NumberKind, Title: "Weight", Description: "Its share of the final result, in percent.", Example: "60", Bounded: true, Min: 0, Max: 100, index: 143, parent: 131, pointer: "/assessments/weight", listed: true},
	{Path: "assessments.required", Name: "required", Kind: BoolKind, Title: "Required", Description: "Whether every learner must do it.", Example: "true", index: 144, parent: 131, pointer: "/assessments/required", listed: true},
	{Path: "assessments.must_pass", Name: "must_pass", Kind: BoolKind, Title: "Must be passed", Description: "Whether it must be passed to earn the credential.", Example: "true", index: 145, parent: 131, pointer: "/assessments/must_pass", listed: true},
	{Path: "assessments.assessor", Name: "assessor", Kind: TextKind, Title: "Assessor", Description: "The role of the person who judges it.", Example: "\"Course instructor; one in five moderated by a second instructor\"", index: 146, parent: 131, pointer: "/assessments/assessor", listed: true},
	{Path: "assessments.assessor_training", Name: "assessor_training", Kind: TextKind, Title: "Preparation of assessors", Description: "How assessors are prepared and supported.", Example: "\"Annual half-day of standard setting\"", index: 147, parent: 131, pointer: "/assessments/assessor_training", listed: true},
	{Path: "assessments.validated_by", Name: "validated_by", Kind: TextKind, Title: "Validated by", Description: "Who checked that the assessment measures the outcomes.", Example: "\"Curriculum committee and two industry chefs\"", index: 148, parent: 131, pointer: "/assessments/validated_by", listed: true},
	{Path: "assessments.supervision", Name: "supervision", Kind: EnumKind, Title: "Supervision", Description: "Whether and where it is supervised.", Example: "\"onsite\"", Allowed: []string{"unsupervised", "online", "onsite"}, index: 149, parent: 131, pointer: "/assessments/supervision", listed: true},
	{Path: "assessments.identity_verification", Name: "identity_verification", Kind: EnumKind, Title: "Identity verification", Description: "How the learner's identity is checked.", Example: "\"one-factor\"", Allowed: []string{"none", "one-factor", "two-factors"}, index: 150, parent: 131, pointer: "/assessments/identity_verification", listed: true},
	{Path: "assessments.level", Name: "level", Kind: LabelKind, Title: "Level", Description: "Its level in the design's level framework.", Example: "5", index: 151, parent: 131, pointer: "/assessments/level", listed: true},
	{Path: "assessments.complexity", Name: "complexity", Kind: EnumKind, Title: "Complexity", Description: "The complexity of the task.", Example: "\"multiple-skills-complex\"", Allowed: []string{"no-assessment", "recall", "one-skill-routine", "one-skill-complex", "multiple-skills-routine", "multiple-skills-complex", "portfolio-and-reflection"}, index: 152, parent: 131, pointer: "/assessments/complexity", listed: true},
	{Path: "assessments.standards", Name: "standards", Kind: TextsKind, Title: "Standards", Description: "The ids of standards it assesses.", Example: "[\"US 20645\"]", index: 153, parent: 131, pointer: "/assessments/standards", listed: true},
	{Path: "assessments.practice", Name: "practice", Kind: BoolKind, Title: "Practice", Description: "Whether learners practise before they are judged.", Example: "true", index: 154, parent: 131, pointer: "/assessments/practice", listed: true},
	{Path: "assessments.published", Name: "published", Kind: BoolKind, Title: "Published in advance", Description: "Whether criteria and marking rules are published before enrolment.", Example: "true", index: 155, parent: 131, pointer: "/assessments/published", listed: true},
	{Path: "assessments.feedback", Name: "feedback", Kind: TextKind, Title: "Feedback", Description: "How learners get feedback.", Example: "\"Written comments within ten days\"", index: 156, parent: 131, pointer: "/assessments/feedback", listed: true},
	{Path: "assessments.evidence_attached", Name: "evidence_attached", Kind: TextKind, Title: "Evidence in the record", Description: "What evidence travels with the credential.", Example: "\"The plan, with the learner's consent\"", index: 157, parent: 131, pointer: "/assessments/evidence_attached", listed: true},
	{Path: "award", Name: "award", Kind: TableKind, Title: "Award", Description: "The rule for awarding the credential.", index: 158, parent: -1, pointer: "/award", listed: false},
	{Path: "award.rule", Name: "rule", Kind: TextKind, Title: "Award rule", Description: "What a learner must achieve to be awarded the credential.", Example: "\"Pass every assessment.\"", index: 159, parent: 158, pointer: "/award/rule", listed: false},
	{Path: "award.basis", Name: "basis", Kind: TextsKind, Title: "Basis", Description: "What the award rests on.", Example: "[\"assessment\"]", Allowed: []string{"assessment", "attendance", "hours", "completion", "participation"}, index: 160, parent: 158, pointer: "/award/basis", listed: false},
	{Path: "award.route", Name: "route", Kind: EnumKind, Title: "Route", Description: "The route to the award.", Example: "\"courses\"", Allowed: []string{"courses", "self-paced", "evidence"}, index: 161, parent: 158, pointer: "/award/route", listed: false},
	{Path: "award.graded", Name: "graded", Kind: BoolKind, Title: "Graded", Description: "Whether a grade is given.", Example: "false", index: 162, parent: 158, pointer: "/award/graded", listed: false},
	{Path: "award.scale", Name: "scale", Kind: TextKind, Title: "Scale", Description: "The grading scale.", Example: "\"Mastery or not yet\"", index: 163, parent: 158, pointer: "/award/scale", listed: false},
	{Path: "award.minimum_grade", Name: "minimum_grade", Kind: TextKind, Title: "Minimum grade", Description: "The lowest grade that earns the award.", Example: "\"B\"", index: 164, parent: 158, pointer: "/award/minimum_grade", listed: false},
	{Path: "award.pass_mark", Name: "pass_mark", Kind: NumberKind, Title: "Pass mark", Description: "The lowest overall result that earns the award, in percent.", Example: "50", Bounded: true, Min: 0, Max: 100, index: 165, parent: 158, pointer: "/award/pass_mark", listed: false},
	{Path: "award.minimum_gpa", Name: "minimum_gpa", Kind: NumberKind, Title: "Minimum grade point average", Description: "The lowest grade point average that earns the award.", Example: "2.0", Bounded: true, Min: 0, Max: -1, index: 166, parent: 158, pointer: "/award/minimum_gpa", listed: false},
	{Path: "award.compensation", Name: "compensation", Kind: BoolKind, Title: "Compensation", Description: "Whether a failed assessment can be made up for by a better one elsewhere.", Example: "false", index: 167, parent: 158, pointer: "/award/compensation", listed: false},
	{Path: "award.residency_credits", Name: "residency_credits", Kind: NumberKind, Title: "Residency", Description: "The credits that must be earned at the institution.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 168, parent: 158, pointer: "/award/residency_credits", listed: false},
	{Path: "award.reassessment", Name: "reassessment", Kind: TextKind, Title: "Reassessment", Description: "Whether and how a learner may try again.", Example: "\"One further attempt within eight weeks\"", index: 169, parent: 158, pointer: "/award/reassessment", listed: false},
	{Path: "award.appeals", Name: "appeals", Kind: TextKind, Title: "Appeals", Description: "How a learner may appeal a result.", Example: "\"Student appeals policy 5.2\"", index: 170, parent: 158, pointer: "/award/appeals", listed: false},
	{Path: "size", Name: "size", Kind: TableKind, Title: "Size", Description: "How large the credential is, each number with its unit.", index: 171, parent: -1, pointer: "/size", listed: false},
	{Path: "size.credit_bearing", Name: "credit_bearing", Kind: BoolKind, Title: "Credit-bearing", Description: "Whether it carries academic credit.", Example: "true", index: 172, parent: 171, pointer: "/size/credit_bearing", listed: false},
	{Path: "size.credit_reason", Name: "credit_reason", Kind: TextKind, Title: "Reason about credit", Description: "For a credential without credit: whether it counts in any other way, and how.", Example: "\"Counts as professional development only\"", index: 173, parent: 171, pointer: "/size/credit_reason", listed: false},
	{Path: "size.credits", Name: "credits", Kind: NumberKind, Title: "Credits", Description: "The amount of credit, in the credit system named beside it.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 174, parent: 171, pointer: "/size/credits", listed: false},
	{Path: "size.credits_minimum", Name: "credits_minimum", Kind: NumberKind, Title: "Least credits", Description: "The lower end where the credits are a range.", Example: "2", Bounded: true, Min: 0, Max: -1, index: 175, parent: 171, pointer: "/size/credits_minimum", listed: false},
	{Path: "size.credits_maximum", Name: "credits_maximum", Kind: NumberKind, Title: "Most credits", Description: "The upper end where the credits are a range.", Example: "4", Bounded: true, Min: 0, Max: -1, index: 176, parent: 171, pointer: "/size/credits_maximum", listed: false},
	{Path: "size.credit_system", Name: "credit_system", Kind: EnumKind, Title: "Credit system", Description: "The system the credits belong to.", Example: "\"ca\"", Allowed: []string{"nz", "ects", "uk", "scqf", "us-semester", "us-quarter", "ca", "au", "my", "ceu"}, index: 177, parent: 171, pointer: "/size/credit_system", listed: false},
	{Path: "size.hours_per_credit", Name: "hours_per_credit", Kind: NumberKind, Title: "Hours per credit", Description: "The institution's own ratio of total learner hours to one credit.", Example: "45", Bounded: true, Min: 0, Max: -1, index: 178, parent: 171, pointer: "/size/hours_per_credit", listed: false},
	{Path: "size.hours_per_credit_policy", Name: "hours_per_credit_policy", Kind: TextKind, Title: "Policy on hours per credit", Description: "The policy that sets that ratio.", Example: "\"Academic credit policy 3.1\"", index: 179, parent: 171, pointer: "/size/hours_per_credit_policy", listed: false},
	{Path: "size.hours_total", Name: "hours_total", Kind: NumberKind, Title: "Total hours", Description: "All learner effort in hours, assessment and self-directed time included.", Example: "120", Bounded: true, Min: 0, Max: -1, index: 180, parent: 171, pointer: "/size/hours_total", listed: false},
	{Path: "size.hours_instructional", Name: "hours_instructional", Kind: NumberKind, Title: "Instructional hours", Description: "Hours of instruction only.", Example: "36", Bounded: true, Min: 0, Max: -1, index: 181, parent: 171, pointer: "/size/hours_instructional", listed: false},
	{Path: "size.includes_assessment", Name: "includes_assessment", Kind: BoolKind, Title: "Includes assessment", Description: "Whether the total hours include assessment.", Example: "true", index: 182, parent: 171, pointer: "/size/includes_assessment", listed: false},
	{Path: "size.hours_breakdown", Name: "hours_breakdown", Kind: TableKind, Title: "Breakdown of hours", Description: "The parts of the total hours.", index: 183, parent: 171, pointer: "/size/hours_breakdown", listed: false},
	{Path: "size.hours_breakdown.contact", Name: "contact", Kind: NumberKind, Title: "Contact hours", Description: "Hours of class or contact.", Example: "36", Bounded: true, Min: 0, Max: -1, index: 184, parent: 183, pointer: "/size/hours_breakdown/contact", listed: false},
	{Path: "size.hours_breakdown.self_directed", Name: "self_directed", Kind: NumberKind, Title: "Self-directed hours", Description: "Hours of study on one's own.", Example: "60", Bounded: true, Min: 0, Max: -1, index: 185, parent: 183, pointer: "/size/hours_breakdown/self_directed", listed: false},
	{Path: "size.hours_breakdown.workplace", Name: "workplace", Kind: NumberKind, Title: "Workplace hours", Description: "Hours in a workplace.", Example: "12", Bounded: true, Min: 0, Max: -1, index: 186, parent: 183, pointer: "/size/hours_breakdown/workplace", listed: false},
	{Path: "size.hours_breakdown.assessment", Name: "assessment", Kind: NumberKind, Title: "Assessment hours", Description: "Hours of assessment.", Example: "12", Bounded: true, Min: 0, Max: -1, index: 187, parent: 183, pointer: "/size/hours_breakdown/assessment", listed: false},
	{Path: "size.weeks", Name: "weeks", Kind: NumberKind, Title: "Weeks", Description: "The duration in weeks.", Example: "10", Bounded: true, Min: 0, Max: -1, index: 188, parent: 171, pointer: "/size/weeks", listed: false},
	{Path: "size.rationale", Name: "rationale", Kind: TextKind, Title: "Rationale of the size", Description: "How the outcomes lead to this size.", Example: "\"Three outcomes, each about 40 hours of practice.\"", index: 189, parent: 171, pointer: "/size/rationale", listed: false},
	{Path: "level", Name: "level", Kind: TableKind, Title: "Level", Description: "The level of the learning in a named framework.", index: 190, parent: -1, pointer: "/level", listed: false},
	{Path: "level.framework", Name: "framework", Kind: EnumKind, Title: "Level framework", Description: "The framework the level belongs to; none where no framework applies.", Example: "\"NZQCF\"", Allowed: []string{"NZQCF", "EQF", "AQF", "NFQ", "RQF", "FHEQ", "CQFW", "SCQF", "OQF", "CDQF", "MDLQF", "ACF", "none"}, index: 191, parent: 190, pointer: "/level/framework", listed: false},
	{Path: "level.value", Name: "value", Kind: LabelKind, Title: "Level", Description: "The level in that framework.", Example: "5", index: 192, parent: 190, pointer: "/level/value", listed: false},
	{Path: "level.cycle", Name: "cycle", Kind: EnumKind, Title: "Cycle", Description: "The cycle in the European Higher Education Area.", Example: "\"first\"", Allowed: []string{"short", "first", "second", "third"}, index: 193, parent: 190, pointer: "/level/cycle", listed: false},
	{Path: "level.rationale", Name: "rationale", Kind: TextKind, Title: "Rationale of the level", Description: "Why this level fits best.", Example: "\"The outcomes ask for choices in unfamiliar kitchens.\"", index: 194, parent: 190, pointer: "/level/rationale", listed: false},
	{Path: "level.equivalent", Name: "equivalent", Kind: TextKind, Title: "Equivalent of the main task", Description: "What the level of the main task compares with, for example that it is not at degree level.", Example: "\"Not at degree level\"", index: 195, parent: 190, pointer: "/level/equivalent", listed: false},
	{Path: "level.alignments", Name: "alignments", Kind: TablesKind, Title: "Alignments", Description: "Levels in other frameworks that it is said to compare with.", index: 196, parent: 190, pointer: "/level/alignments", listed: false},
	{Path: "level.alignments.framework", Name: "framework", Kind: EnumKind, Title: "Framework", Description: "The other framework.", Example: "\"EQF\"", Allowed: []string{"NZQCF", "EQF", "AQF", "NFQ", "RQF", "FHEQ", "CQFW", "SCQF", "OQF", "CDQF", "MDLQF", "ACF"}, index: 197, parent: 196, pointer: "/level/alignments/framework", listed: true},
	{Path: "level.alignments.value", Name: "value", Kind: LabelKind, Title: "Level", Description: "The level there.", Example: "5", index: 198, parent: 196, pointer: "/level/alignments/value", listed: true},
	{Path: "level.alignments.source", Name: "source", Kind: TextKind, Title: "Source", Description: "The published comparison it rests on.", Example: "\"NZQA and European Commission joint report, 2016\"", index: 199, parent: 196, pointer: "/level/alignments/source", listed: true},
	{Path: "quality", Name: "quality", Kind: TableKind, Title: "Quality assurance", Description: "How the quality of the credential is assured.", index: 200, parent: -1, pointer: "/quality", listed: false},
	{Path: "quality.process", Name: "process", Kind: TextKind, Title: "Process", Description: "The quality assurance process it goes through.", Example: "\"Program review under policy 10-3\"", index: 201, parent: 200, pointer: "/quality/process", listed: false},
	{Path: "quality.type", Name: "type", Kind: EnumKind, Title: "Type", Description: "The type of quality assurance.", Example: "\"institutional\"", Allowed: []string{"institutional", "programme", "national-agency", "sectoral", "other"}, index: 202, parent: 200, pointer: "/quality/type", listed: false},
	{Path: "quality.scope", Name: "scope", Kind: TextsKind, Title: "Scope", Description: "What the quality assurance covers.", Example: "[\"design\"]", Allowed: []string{"design", "outcomes", "level", "assessment", "delivery", "staffing"}, index: 203, parent: 200, pointer: "/quality/scope", listed: false},
	{Path: "quality.considerations", Name: "considerations", Kind: TextsKind, Title: "Considerations", Description: "Quality and design considerations taken for access to further study.", Example: "[\"Outcomes reviewed by the receiving department\"]", index: 204, parent: 200, pointer: "/quality/considerations", listed: false},
	{Path: "quality.internal", Name: "internal", Kind: TextsKind, Title: "Internal controls", Description: "Quality controls inside the institution.", Example: "[\"Moderation of one in five results\"]", index: 205, parent: 200, pointer: "/quality/internal", listed: false},
	{Path: "quality.external", Name: "external", Kind: TextsKind, Title: "External controls", Description: "Quality controls by bodies outside it.", Example: "[\"Degree Quality Assessment Board\"]", index: 206, parent: 200, pointer: "/quality/external", listed: false},
	{Path: "quality.dimensions", Name: "dimensions", Kind: TextsKind, Title: "Dimensions", Description: "The credential quality dimensions this design relies on.", Example: "[\"issuer\"]", Allowed: []string{"issuer", "provider", "channel", "assessment", "level", "quality-process", "verification", "credential-design", "course-design", "instructor-preparedness", "learner-perspectives", "employer-perspectives", "delivery", "technology", "leadership-and-resources"}, index: 207, parent: 200, pointer: "/quality/dimensions", listed: false},
	{Path: "quality.rationale", Name: "rationale", Kind: TextKind, Title: "Rationale", Description: "Why quality assurance matters for the access this credential aims at.", Example: "\"The diploma can rely on the same review of outcomes.\"", index: 208, parent: 200, pointer: "/quality/rationale", listed: false},
	{Path: "quality.standards", Name: "standards", Kind: TextsKind, Title: "Quality standards", Description: "The quality standards it meets.", Example: "[\"ESG 2015\"]", index: 209, parent: 200, pointer: "/quality/standards", listed: false},
	{Path: "quality.moderation", Name: "moderation", Kind: TableKind, Title: "Moderation", Description: "Who checks assessment materials and decisions.", index: 210, parent: 200, pointer: "/quality/moderation", listed: false},
	{Path: "quality.moderation.materials", Name: "materials", Kind: TextKind, Title: "Materials", Description: "How assessment materials are moderated.", Example: "\"A second instructor reviews each task before use\"", index: 211, parent: 210, pointer: "/quality/moderation/materials", listed: false},
	{Path: "quality.moderation.decisions", Name: "decisions", Kind: TextKind, Title: "Decisions", Description: "How assessment decisions are moderated.", Example: "\"One in five results is marked twice\"", index: 212, parent: 210, pointer: "/quality/moderation/decisions", listed: false},
	{Path: "quality.same_as_programmes", Name: "same_as_programmes", Kind: BoolKind, Title: "Same process as for programs", Description: "Whether the quality process is the one used for other programs.", Example: "true", index: 213, parent: 200, pointer: "/quality/same_as_programmes", listed: false},
	{Path: "quality.same_as_target", Name: "same_as_target", Kind: BoolKind, Title: "Same process as the target", Description: "Whether the target qualification's own quality process was used.", Example: "true", index: 214, parent: 200, pointer: "/quality/same_as_target", listed: false},
	{Path: "quality.learner_feedback", Name: "learner_feedback", Kind: TextKind, Title: "Learner feedback", Description: "How learners' feedback is gathered and used.", Example: "\"Survey at the end of each run\"", index: 215, parent: 200, pointer: "/quality/learner_feedback", listed: false},
	{Path: "quality.stakeholder_feedback", Name: "stakeholder_feedback", Kind: TextKind, Title: "Stakeholder feedback", Description: "How feedback of employers and others is gathered.", Example: "\"Yearly meeting of the advisory group\"", index: 216, parent: 200, pointer: "/quality/stakeholder_feedback", listed: false},
	{Path: "quality.statement", Name: "statement", Kind: TableKind, Title: "Quality statement", Description: "The quality statement that a provider without a regulator gives.", index: 217, parent: 200, pointer: "/quality/statement", listed: false},
	{Path: "quality.statement.profile", Name: "profile", Kind: TextKind, Title: "Provider profile", Description: "Who the provider is.", Example: "\"A not-for-profit training body founded in 2009\"", index: 218, parent: 217, pointer: "/quality/statement/profile", listed: false},
	{Path: "quality.statement.process", Name: "process", Kind: TextKind, Title: "Quality processes", Description: "The provider's quality processes.", Example: "\"Internal audit twice a year\"", index: 219, parent: 217, pointer: "/quality/statement/process", listed: false},
	{Path: "quality.statement.review", Name: "review", Kind: TextKind, Title: "Review and updating", Description: "How the credential is reviewed and updated.", Example: "\"Yearly review with employers\"", index: 220, parent: 217, pointer: "/quality/statement/review", listed: false},
	{Path: "quality.accreditation", Name: "accreditation", Kind: TableKind, Title: "Accreditation", Description: "The accreditation that covers the credential.", index: 221, parent: 200, pointer: "/quality/accreditation", listed: false},
	{Path: "quality.accreditation.type", Name: "type", Kind: EnumKind, Title: "Type", Description: "The type of accreditation.", Example: "\"institutional\"", Allowed: []string{"institutional", "programme", "national-agency", "sectoral", "other"}, index: 222, parent: 221, pointer: "/quality/accreditation/type", listed: false},
	{Path: "quality.accreditation.body", Name: "body", Kind: TextKind, Title: "Body", Description: "The accrediting body.", Example: "\"Northwest Commission on Colleges and Universities\"", index: 223, parent: 221, pointer: "/quality/accreditation/body", listed: false},
	{Path: "governance", Name: "governance", Kind: TableKind, Title: "Governance", Description: "Who decides, approves, signs and answers for the credential.", index: 224, parent: -1, pointer: "/governance", listed: false},
	{Path: "governance.scope", Name: "scope", Kind: EnumKind, Title: "Scope", Description: "Whether it is an institution-wide, department, program or externally sourced credential.", Example: "\"department\"", Allowed: []string{"institution", "department", "program", "external"}, index: 225, parent: 224, pointer: "/governance/scope", listed: false},
	{Path: "governance.accountable_unit", Name: "accountable_unit", Kind: TextKind, Title: "Accountable unit", Description: "The unit that oversees the credential.", Example: "\"School of Culinary Arts\"", index: 226, parent: 224, pointer: "/governance/accountable_unit", listed: false},
	{Path: "governance.contact_role", Name: "contact_role", Kind: TextKind, Title: "Contact role", Description: "The role in that unit that answers questions.", Example: "\"Associate Dean\"", index: 227, parent: 224, pointer: "/governance/contact_role", listed: false},
	{Path: "governance.policy", Name: "policy", Kind: TextKind, Title: "Policy", Description: "The local policy the credential is approved under.", Example: "\"Micro-credential policy 2.14\"", index: 228, parent: 224, pointer: "/governance/policy", listed: false},
	{Path: "governance.official", Name: "official", Kind: BoolKind, Title: "Official", Description: "Whether the institution regards the credential as official.", Example: "true", index: 229, parent: 224, pointer: "/governance/official", listed: false},
	{Path: "governance.official_definition", Name: "official_definition", Kind: TextKind, Title: "What official means", Description: "What makes it official here.", Example: "\"Approved by Education Council\"", index: 230, parent: 224, pointer: "/governance/official_definition", listed: false},
	{Path: "governance.credential_framework", Name: "credential_framework", Kind: TextKind, Title: "Credential framework", Description: "The qualifications or credential framework that exists here, or that none does.", Example: "\"No framework here covers such credentials\"", index: 231, parent: 224, pointer: "/governance/credential_framework", listed: false},
	{Path: "governance.framework_coverage", Name: "framework_coverage", Kind: EnumKind, Title: "Coverage of micro-credentials", Description: "Whether that framework addresses micro-credentials.", Example: "\"no\"", Allowed: []string{"yes", "implicitly", "no"}, index: 232, parent: 224, pointer: "/governance/framework_coverage", listed: false},
	{Path: "governance.framework_coverage_reference", Name: "framework_coverage_reference", Kind: TextKind, Title: "Reference for the coverage", Description: "The section that addresses them, or that it is silent.", Example: "\"Section 3 of the framework\"", index: 233, parent: 224, pointer: "/governance/framework_coverage_reference", listed: false},
	{Path: "governance.framework_gap", Name: "framework_gap", Kind: TextKind, Title: "Gap in the framework", Description: "Whether the institution asks for a change of the framework.", Example: "\"We ask for a category below certificate\"", index: 234, parent: 224, pointer: "/governance/framework_gap", listed: false},
	{Path: "governance.framework_position", Name: "framework_position", Kind: TextKind, Title: "Place in the framework", Description: "Where it sits in the institution's own credential framework.", Example: "\"Non-credit statement of achievement\"", index: 235, parent: 224, pointer: "/governance/framework_position", listed: false},
	{Path: "governance.signatories", Name: "signatories", Kind: TextsKind, Title: "Signatories", Description: "The roles that sign the credential.", Example: "[\"Registrar\"]", index: 236, parent: 224, pointer: "/governance/signatories", listed: false},
	{Path: "governance.registrar", Name: "registrar", Kind: TableKind, Title: "Registrar", Description: "How the registrar is engaged.", index: 237, parent: 224, pointer: "/governance/registrar", listed: false},
	{Path: "governance.registrar.consulted", Name: "consulted", Kind: BoolKind, Title: "Consulted", Description: "Whether the registrar was consulted.", Example: "true", index: 238, parent: 237, pointer: "/governance/registrar/consulted", listed: false},
	{Path: "governance.registrar.date", Name: "date", Kind: DateKind, Title: "Date", Description: "When.", Example: "2025-10-20", index: 239, parent: 237, pointer: "/governance/registrar/date", listed: false},
	{Path: "governance.registrar.role", Name: "role", Kind: TextKind, Title: "Role", Description: "What the registrar does for this credential.", Example: "\"Records completion and answers verification requests\"", index: 240, parent: 237, pointer: "/governance/registrar/role", listed: false},
	{Path: "governance.registrar.reason", Name: "reason", Kind: TextKind, Title: "Reason", Description: "Why the registrar was not consulted.", Example: "\"Records are kept by the continuing education office\"", index: 241, parent: 237, pointer: "/governance/registrar/reason", listed: false},
	{Path: "governance.developer", Name: "developer", Kind: TableKind, Title: "Developer", Description: "The appointed developer of the credential.", index: 242, parent: 224, pointer: "/governance/developer", listed: false},
	{Path: "governance.developer.name", Name: "name", Kind: TextKind, Title: "Name", Description: "The name of the developer.", Example: "\"Te Pūkenga Hospitality\"", index: 243, parent: 242, pointer: "/governance/developer/name", listed: false},
	{Path: "governance.developer.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "What kind of organisation the developer is.", Example: "\"provider\"", Allowed: []string{"provider", "standard-setting-body", "workforce-council", "professional-body", "other"}, index: 244, parent: 242, pointer: "/governance/developer/kind", listed: false},
	{Path: "governance.rule_set", Name: "rule_set", Kind: EnumKind, Title: "Rule set", Description: "Which approval rules apply.", Example: "\"training-scheme\"", Allowed: []string{"training-scheme", "consent-to-assess"}, index: 245, parent: 224, pointer: "/governance/rule_set", listed: false},
	{Path: "governance.consent_to_assess", Name: "consent_to_assess", Kind: TextKind, Title: "Consent to assess", Description: "The consent to assess listed standards.", Example: "\"Consent 4521 for unit standards at level 4\"", index: 246, parent: 224, pointer: "/governance/consent_to_assess", listed: false},
	{Path: "governance.approvals", Name: "approvals", Kind: TablesKind, Title: "Approvals", Description: "Each approval the credential needs or has.", index: 247, parent: 224, pointer: "/governance/approvals", listed: false},
	{Path: "governance.approvals.body", Name: "body", Kind: TextKind, Title: "Body", Description: "The body that approves.", Example: "\"Education Council\"", index: 248, parent: 247, pointer: "/governance/approvals/body", listed: true},
	{Path: "governance.approvals.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "The kind of approval.", Example: "\"faculty\"", Allowed: []string{"faculty", "governing-body", "department", "executive", "registrar", "student", "agency", "state", "listing", "content", "accreditation", "funding", "other"}, index: 249, parent: 247, pointer: "/governance/approvals/kind", listed: true},
	{Path: "governance.approvals.status", Name: "status", Kind: EnumKind, Title: "Status", Description: "Where the approval stands.", Example: "\"approved\"", Allowed: []string{"planned", "pending", "approved", "declined", "not-sought"}, index: 250, parent: 247, pointer: "/governance/approvals/status", listed: true},
	{Path: "governance.approvals.date", Name: "date", Kind: DateKind, Title: "Date", Description: "The date of the decision, or the planned date.", Example: "2025-11-12", index: 251, parent: 247, pointer: "/governance/approvals/date", listed: true},
	{Path: "governance.approvals.reference", Name: "reference", Kind: TextKind, Title: "Reference", Description: "The minute or file that records it.", Example: "\"EC minutes 2025-11, item 4\"", index: 252, parent: 247, pointer: "/governance/approvals/reference", listed: true},
	{Path: "duplication", Name: "duplication", Kind: TableKind, Title: "Duplication check", Description: "The search for programming that this would duplicate.", index: 253, parent: -1, pointer: "/duplication", listed: false},
	{Path: "duplication.searched", Name: "searched", Kind: TextsKind, Title: "Searched", Description: "The catalogues and registers searched.", Example: "[\"Institution calendar 2025-26\"]", index: 254, parent: 253, pointer: "/duplication/searched", listed: false},
	{Path: "duplication.date", Name: "date", Kind: DateKind, Title: "Date", Description: "When the search was made.", Example: "2025-09-01", index: 255, parent: 253, pointer: "/duplication/date", listed: false},
	{Path: "duplication.overlaps", Name: "overlaps", Kind: TextsKind, Title: "Overlaps", Description: "What overlaps were found.", Example: "[\"CULN 1120, about a third of the content\"]", index: 256, parent: 253, pointer: "/duplication/overlaps", listed: false},
	{Path: "duplication.decision", Name: "decision", Kind: EnumKind, Title: "Decision", Description: "The result of the check.", Example: "\"overlap-justified\"", Allowed: []string{"no-overlap", "overlap-justified", "replaces-existing"}, index: 257, parent: 253, pointer: "/duplication/decision", listed: false},
	{Path: "duplication.reason", Name: "reason", Kind: TextKind, Title: "Reason", Description: "Why the credential is still needed.", Example: "\"The course is open to diploma students only.\"", index: 258, parent: 253, pointer: "/duplication/reason", listed: false},
	{Path: "transfer", Name: "transfer", Kind: TableKind, Title: "Admission and transfer", Description: "What the credential is meant to open at other programs and institutions.", index: 259, parent: -1, pointer: "/transfer", listed: false},
	{Path: "transfer.intent", Name: "intent", Kind: EnumKind, Title: "Intent", Description: "Whether admission or transfer is intended.", Example: "\"transfer\"", Allowed: []string{"none", "admission", "transfer", "both"}, index: 260, parent: 259, pointer: "/transfer/intent", listed: false},
	{Path: "transfer.reason", Name: "reason", Kind: TextKind, Title: "Reason", Description: "Why, above all where the intent is none.", Example: "\"The diploma program gives block credit for it.\"", index: 261, parent: 259, pointer: "/transfer/reason", listed: false},
	{Path: "transfer.policy", Name: "policy", Kind: TextKind, Title: "Existing policy", Description: "The admission and transfer policy that applies.", Example: "\"Transfer credit policy 4.2\"", index: 262, parent: 259, pointer: "/transfer/policy", listed: false},
	{Path: "transfer.policy_change", Name: "policy_change", Kind: EnumKind, Title: "Policy change", Description: "Whether that policy must change.", Example: "\"none-needed\"", Allowed: []string{"none-needed", "needed", "unknown"}, index: 263, parent: 259, pointer: "/transfer/policy_change", listed: false},
	{Path: "transfer.policy_change_detail", Name: "policy_change_detail", Kind: TextKind, Title: "Detail of the change", Description: "The change that is asked for, or the clause that already serves.", Example: "\"Section 3 covers assessed non-credit learning\"", index: 264, parent: 259, pointer: "/transfer/policy_change_detail", listed: false},
	{Path: "transfer.other_mechanisms", Name: "other_mechanisms", Kind: TextsKind, Title: "Other mechanisms", Description: "Other ways that already serve these learners.", Example: "[\"Prior learning assessment\"]", index: 265, parent: 259, pointer: "/transfer/other_mechanisms", listed: false},
	{Path: "transfer.outreach", Name: "outreach", Kind: TextKind, Title: "Outreach", Description: "What is done so that receiving programs accept it.", Example: "\"Two meetings with the diploma program committee\"", index: 266, parent: 259, pointer: "/transfer/outreach", listed: false},
	{Path: "transfer.asks", Name: "asks", Kind: TextsKind, Title: "Requests to others", Description: "What is asked of other institutions.", Example: "[\"An articulation request to the provincial committee\"]", index: 267, parent: 259, pointer: "/transfer/asks", listed: false},
	{Path: "transfer.registry", Name: "registry", Kind: TextKind, Title: "Transfer listing", Description: "The transfer guide or registry where it is listed.", Example: "\"BC Transfer Guide\"", index: 268, parent: 259, pointer: "/transfer/registry", listed: false},
	{Path: "transfer.receiving", Name: "receiving", Kind: TablesKind, Title: "Receiving programs", Description: "Each institution and program that would receive the learner.", index: 269, parent: 259, pointer: "/transfer/receiving", listed: false},
	{Path: "transfer.receiving.institution", Name: "institution", Kind: TextKind, Title: "Institution", Description: "The receiving institution.", Example: "\"Camosun College\"", index: 270, parent: 269, pointer: "/transfer/receiving/institution", listed: true},
	{Path: "transfer.receiving.program", Name: "program", Kind: TextKind, Title: "Program", Description: "The receiving program.", Example: "\"Culinary Management Diploma\"", index: 271, parent: 269, pointer: "/transfer/receiving/program", listed: true},
	{Path: "transfer.receiving.kind", Name: "kind", Kind: EnumKind, Title: "Kind", Description: "Whether it gives admission or credit.", Example: "\"transfer\"", Allowed: []string{"admission", "transfer"}, index: 272, parent: 269, pointer: "/transfer/receiving/kind", listed: true},
	{Path: "transfer.receiving.scope", Name: "scope", Kind: EnumKind, Title: "Within or across", Description: "Whether it is within the institution or at another one.", Example: "\"within\"", Allowed: []string{"within", "across"}, index: 273, parent: 269, pointer: "/transfer/receiving/scope", listed: true},
	{Path: "transfer.receiving.status", Name: "status", Kind: EnumKind, Title: "Status", Description: "Where the arrangement stands.", Example: "\"agreed\"", Allowed: []string{"planned", "asked", "agreed", "guaranteed", "assessed", "declined"}, index: 274, parent: 269, pointer: "/transfer/receiving/status", listed: true},
	{Path: "transfer.receiving.basis", Name: "basis", Kind: TextKind, Title: "Basis of admission", Description: "The admission requirement it would satisfy.", Example: "\"Replaces the work experience requirement\"", index: 275, parent: 269, pointer: "/transfer/receiving/basis", listed: true},
	{Path: "transfer.receiving.agreement", Name: "agreement", Kind: TextKind, Title: "Agreement", Description: "The agreement or listing that records it.", Example: "\"Memorandum of 4 November 2025\"", index: 276, parent: 269, pointer: "/transfer/receiving/agreement", listed: true},
	{Path: "transfer.receiving.course", Name: "course", Kind: TextKind, Title: "Comparable course", Description: "The comparable course.", Example: "\"CULN 1120\"", index: 277, parent: 269, pointer: "/transfer/receiving/course", listed: true},
	{Path: "transfer.receiving.credits", Name: "credits", Kind: NumberKind, Title: "Credits granted", Description: "The credits the receiving program gives, in the design's credit system.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 278, parent: 269, pointer: "/transfer/receiving/credits", listed: true},
	{Path: "transfer.receiving.program_credits", Name: "program_credits", Kind: NumberKind, Title: "Credits of the program", Description: "The total credits of the receiving program.", Example: "60", Bounded: true, Min: 0, Max: -1, index: 279, parent: 269, pointer: "/transfer/receiving/program_credits", listed: true},
	{Path: "transfer.receiving.equivalence", Name: "equivalence", Kind: EnumKind, Title: "Equivalence", Description: "Whether the credit is assigned, unassigned or block credit.", Example: "\"assigned\"", Allowed: []string{"assigned", "unassigned", "block"}, index: 280, parent: 269, pointer: "/transfer/receiving/equivalence", listed: true},
	{Path: "transfer.receiving.assessed_by", Name: "assessed_by", Kind: TextKind, Title: "Assessed by", Description: "Who assessed the credential for credit.", Example: "\"Provincial credit assessment project\"", index: 281, parent: 269, pointer: "/transfer/receiving/assessed_by", listed: true},
	{Path: "transfer.receiving.country", Name: "country", Kind: TextKind, Title: "Country", Description: "The country of the receiving institution, as a two-letter code.", Example: "\"CA\"", Pattern: "^[A-Z]{2}$", index: 282, parent: 269, pointer: "/transfer/receiving/country", listed: true},
	{Path: "transfer.receiving.outcome_map", Name: "outcome_map", Kind: TablesKind, Title: "Outcome map", Description: "Which outcome answers which outcome of the receiving course or program.", index: 283, parent: 269, pointer: "/transfer/receiving/outcome_map", listed: true},
	{Path: "transfer.receiving.outcome_map.outcome", Name: "outcome", Kind: TextKind, Title: "Outcome", Description: "The id of an outcome of this design.", Example: "\"LO1\"", index: 284, parent: 283, pointer: "/transfer/receiving/outcome_map/outcome", listed: true},
	{Path: "transfer.receiving.outcome_map.target", Name: "target", Kind: TextKind, Title: "Target outcome", Description: "The outcome of the receiving course or program.", Example: "\"CULN 1120 outcome 2\"", index: 285, parent: 283, pointer: "/transfer/receiving/outcome_map/target", listed: true},
	{Path: "stacking", Name: "stacking", Kind: TableKind, Title: "Stacking", Description: "How the credential relates to other credentials.", index: 286, parent: -1, pointer: "/stacking", listed: false},
	{Path: "stacking.types", Name: "types", Kind: TextsKind, Title: "Types", Description: "Whether it is stackable, stand-alone, complementary, or more than one of these.", Example: "[\"stackable\"]", Allowed: []string{"stackable", "stand-alone", "complementary"}, index: 287, parent: 286, pointer: "/stacking/types", listed: false},
	{Path: "stacking.relation", Name: "relation", Kind: EnumKind, Title: "Relation to a formal qualification", Description: "Which of the four relations to a formal qualification it has.", Example: "\"component\"", Allowed: []string{"additional", "alternate", "complementary", "component"}, index: 288, parent: 286, pointer: "/stacking/relation", listed: false},
	{Path: "stacking.program_relation", Name: "program_relation", Kind: EnumKind, Title: "Relation to a program", Description: "Whether it complements, replaces or is part of an academic program.", Example: "\"component\"", Allowed: []string{"complement", "substitute", "component"}, index: 289, parent: 286, pointer: "/stacking/program_relation", listed: false},
	{Path: "stacking.route", Name: "route", Kind: EnumKind, Title: "Route", Description: "Whether the parts are free to choose, chosen from a list, or in a fixed order.", Example: "\"elective\"", Allowed: []string{"open", "elective", "rigid"}, index: 290, parent: 286, pointer: "/stacking/route", listed: false},
	{Path: "stacking.part_of", Name: "part_of", Kind: TextKind, Title: "Part of", Description: "The qualification it is part of.", Example: "\"Culinary Management Diploma\"", index: 291, parent: 286, pointer: "/stacking/part_of", listed: false},
	{Path: "stacking.requires", Name: "requires", Kind: TextsKind, Title: "Required next", Description: "Other credentials that the holder must also earn for this one to count.", Example: "[\"Food Safety Foundations\"]", index: 292, parent: 286, pointer: "/stacking/requires", listed: false},
	{Path: "stacking.siblings", Name: "siblings", Kind: TextsKind, Title: "Siblings", Description: "Related credentials pursued in the same field.", Example: "[\"Allergen Management\"]", index: 293, parent: 286, pointer: "/stacking/siblings", listed: false},
	{Path: "stacking.occupation", Name: "occupation", Kind: TextKind, Title: "Occupation", Description: "The occupation they lead to together.", Example: "\"Kitchen manager\"", index: 294, parent: 286, pointer: "/stacking/occupation", listed: false},
	{Path: "stacking.complements", Name: "complements", Kind: TextsKind, Title: "Complements", Description: "Programs or credentials it complements.", Example: "[\"Hotel Management Degree\"]", index: 295, parent: 286, pointer: "/stacking/complements", listed: false},
	{Path: "stacking.pathways", Name: "pathways", Kind: TablesKind, Title: "Pathways", Description: "Each credential that this one counts towards.", index: 296, parent: 286, pointer: "/stacking/pathways", listed: false},
	{Path: "stacking.pathways.type", Name: "type", Kind: EnumKind, Title: "Type", Description: "The stacking type.", Example: "\"vertical\"", Allowed: []string{"vertical", "horizontal", "complementary", "value-added"}, index: 297, parent: 296, pointer: "/stacking/pathways/type", listed: true},
	{Path: "stacking.pathways.target", Name: "target", Kind: TextKind, Title: "Target", Description: "The credential it leads to.", Example: "\"Culinary Management Diploma\"", index: 298, parent: 296, pointer: "/stacking/pathways/target", listed: true},
	{Path: "stacking.pathways.target_kind", Name: "target_kind", Kind: EnumKind, Title: "Kind of target", Description: "What kind of credential the target is.", Example: "\"diploma\"", Allowed: []string{"credit-course", "badge", "micro-credential", "certificate", "diploma", "degree", "elective"}, index: 299, parent: 296, pointer: "/stacking/pathways/target_kind", listed: true},
	{Path: "stacking.pathways.target_level", Name: "target_level", Kind: LabelKind, Title: "Level of the target", Description: "The target's level in the design's level framework.", Example: "6", index: 300, parent: 296, pointer: "/stacking/pathways/target_level", listed: true},
	{Path: "stacking.pathways.order", Name: "order", Kind: IntegerKind, Title: "Order", Description: "The place of this credential in the sequence, from 1.", Example: "1", Bounded: true, Min: 0, Max: -1, index: 301, parent: 296, pointer: "/stacking/pathways/order", listed: true},
	{Path: "stacking.pathways.credits", Name: "credits", Kind: NumberKind, Title: "Credits", Description: "The credits it contributes.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 302, parent: 296, pointer: "/stacking/pathways/credits", listed: true},
	{Path: "stacking.pathways.target_credits", Name: "target_credits", Kind: NumberKind, Title: "Credits the target accepts", Description: "The most credits the target accepts from such credentials.", Example: "12", Bounded: true, Min: 0, Max: -1, index: 303, parent: 296, pointer: "/stacking/pathways/target_credits", listed: true},
	{Path: "stacking.pathways.requires", Name: "requires", Kind: TextsKind, Title: "Prerequisites", Description: "Credentials that must be earned before this one on the pathway.", Example: "[\"Food Safety Foundations\"]", index: 304, parent: 296, pointer: "/stacking/pathways/requires", listed: true},
	{Path: "stacking.pathways.components", Name: "components", Kind: IntegerKind, Title: "Parts in the set", Description: "The number of parts needed for one full course of credit.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 305, parent: 296, pointer: "/stacking/pathways/components", listed: true},
	{Path: "stacking.pathways.terminal", Name: "terminal", Kind: BoolKind, Title: "Terminal", Description: "Whether the target is the final credential of the pathway.", Example: "true", index: 306, parent: 296, pointer: "/stacking/pathways/terminal", listed: true},
	{Path: "stacking.pathways.target_outcomes", Name: "target_outcomes", Kind: TextsKind, Title: "Outcomes of the target", Description: "The outcomes of the larger credential.", Example: "[\"Manage a kitchen team\"]", index: 307, parent: 296, pointer: "/stacking/pathways/target_outcomes", listed: true},
	{Path: "record", Name: "record", Kind: TableKind, Title: "Record", Description: "How achievement is recorded, shared and checked.", index: 308, parent: -1, pointer: "/record", listed: false},
	{Path: "record.form", Name: "form", Kind: TextsKind, Title: "Form", Description: "The form or forms the credential takes.", Example: "[\"digital-badge\"]", Allowed: []string{"digital-badge", "digital-certificate", "paper-certificate", "transcript-entry", "micro-award", "mooc"}, index: 309, parent: 308, pointer: "/record/form", listed: false},
	{Path: "record.channel", Name: "channel", Kind: TextKind, Title: "Channel", Description: "The channel through which a registrar receives it.", Example: "\"MyCreds national network\"", index: 310, parent: 308, pointer: "/record/channel", listed: false},
	{Path: "record.verification", Name: "verification", Kind: TextKind, Title: "Verification", Description: "How a third party checks that it is genuine.", Example: "\"Signed badge with a verification page\"", index: 311, parent: 308, pointer: "/record/verification", listed: false},
	{Path: "record.transcript", Name: "transcript", Kind: EnumKind, Title: "Transcript", Description: "Whether it is shown on the transcript.", Example: "\"yes\"", Allowed: []string{"yes", "no", "other-record"}, index: 312, parent: 308, pointer: "/record/transcript", listed: false},
	{Path: "record.transcript_record", Name: "transcript_record", Kind: TextKind, Title: "Which record", Description: "The record that shows it.", Example: "\"Non-credit transcript\"", index: 313, parent: 308, pointer: "/record/transcript_record", listed: false},
	{Path: "record.transcript_reason", Name: "transcript_reason", Kind: TextKind, Title: "Reason about the transcript", Description: "Why it is not on the transcript.", Example: "\"Senate policy keeps non-credit learning off it\"", index: 314, parent: 308, pointer: "/record/transcript_reason", listed: false},
	{Path: "record.transcript_format", Name: "transcript_format", Kind: TextKind, Title: "Transcript format", Description: "The exchange format of the transcript.", Example: "\"PESC College Transcript\"", index: 315, parent: 308, pointer: "/record/transcript_format", listed: false},
	{Path: "record.transcript_entry", Name: "transcript_entry", Kind: TableKind, Title: "Transcript entry", Description: "What the transcript shows.", index: 316, parent: 308, pointer: "/record/transcript_entry", listed: false},
	{Path: "record.transcript_entry.text", Name: "text", Kind: TextKind, Title: "Wording", Description: "The wording of the entry.", Example: "\"Micro-credential: Food Safety Leadership\"", index: 317, parent: 316, pointer: "/record/transcript_entry/text", listed: false},
	{Path: "record.transcript_entry.placement", Name: "placement", Kind: TextKind, Title: "Placement", Description: "Where on the transcript it stands.", Example: "\"Under the term, below the courses\"", index: 318, parent: 316, pointer: "/record/transcript_entry/placement", listed: false},
	{Path: "record.transcript_entry.term", Name: "term", Kind: TextKind, Title: "Term", Description: "The term it is assigned to.", Example: "\"The term in which the last assessment is passed\"", index: 319, parent: 316, pointer: "/record/transcript_entry/term", listed: false},
	{Path: "record.transcript_entry.date_rule", Name: "date_rule", Kind: TextKind, Title: "Date", Description: "Which date is shown.", Example: "\"Date of the award\"", index: 320, parent: 316, pointer: "/record/transcript_entry/date_rule", listed: false},
	{Path: "record.owner", Name: "owner", Kind: EnumKind, Title: "Owner", Description: "Who owns the record.", Example: "\"learner\"", Allowed: []string{"learner", "institution", "other"}, index: 321, parent: 308, pointer: "/record/owner", listed: false},
	{Path: "record.portability", Name: "portability", Kind: TableKind, Title: "Portability", Description: "How the learner keeps, shares and proves it.", index: 322, parent: 308, pointer: "/record/portability", listed: false},
	{Path: "record.portability.store", Name: "store", Kind: TextKind, Title: "Store", Description: "Where the learner can keep it.", Example: "\"Any wallet that takes Open Badges 3.0\"", index: 323, parent: 322, pointer: "/record/portability/store", listed: false},
	{Path: "record.portability.share", Name: "share", Kind: TextKind, Title: "Share", Description: "How the learner shares it.", Example: "\"A link the learner can switch on and off\"", index: 324, parent: 322, pointer: "/record/portability/share", listed: false},
	{Path: "record.portability.verify", Name: "verify", Kind: TextKind, Title: "Verify", Description: "How the receiver checks and understands it.", Example: "\"The badge page shows outcomes, level and issuer\"", index: 325, parent: 322, pointer: "/record/portability/verify", listed: false},
	{Path: "record.registry", Name: "registry", Kind: TextKind, Title: "Public register", Description: "The public register or list that names the credential.", Example: "\"EducationPlannerBC\"", index: 326, parent: 308, pointer: "/record/registry", listed: false},
	{Path: "record.identity_capture", Name: "identity_capture", Kind: TextKind, Title: "Learner identity", Description: "How the learner is identified on the record.", Example: "\"Legal name and student number\"", index: 327, parent: 308, pointer: "/record/identity_capture", listed: false},
	{Path: "record.issue_rule", Name: "issue_rule", Kind: TextKind, Title: "Issue date", Description: "When it is issued after assessment.", Example: "\"Within ten working days\"", index: 328, parent: 308, pointer: "/record/issue_rule", listed: false},
	{Path: "record.data_policy", Name: "data_policy", Kind: TextKind, Title: "Data policy", Description: "How learners' data is handled.", Example: "\"Privacy policy 7.1\"", index: 329, parent: 308, pointer: "/record/data_policy", listed: false},
	{Path: "record.retention", Name: "retention", Kind: TextKind, Title: "Retention", Description: "How long the record is kept.", Example: "\"Permanently\"", index: 330, parent: 308, pointer: "/record/retention", listed: false},
	{Path: "record.contents", Name: "contents", Kind: TextsKind, Title: "Contents", Description: "What the record holds.", Example: "[\"Outcomes\"]", index: 331, parent: 308, pointer: "/record/contents", listed: false},
	{Path: "record.evidence_embedded", Name: "evidence_embedded", Kind: BoolKind, Title: "Evidence embedded", Description: "Whether the evidence can be seen in the record.", Example: "true", index: 332, parent: 308, pointer: "/record/evidence_embedded", listed: false},
	{Path: "record.evidence_public", Name: "evidence_public", Kind: BoolKind, Title: "Evidence public", Description: "Whether the evidence is public.", Example: "false", index: 333, parent: 308, pointer: "/record/evidence_public", listed: false},
	{Path: "record.opt_out", Name: "opt_out", Kind: TextKind, Title: "Opt-out", Description: "How a learner may decline to have evidence shown.", Example: "\"By a form at submission, without loss of credit\"", index: 334, parent: 308, pointer: "/record/opt_out", listed: false},
	{Path: "record.system_report", Name: "system_report", Kind: TextKind, Title: "System report", Description: "How it is reported to the system office.", Example: "\"Yearly return\"", index: 335, parent: 308, pointer: "/record/system_report", listed: false},
	{Path: "record.tracking", Name: "tracking", Kind: TextKind, Title: "Tracking", Description: "How learners outside regular enrolment are tracked.", Example: "\"A non-matriculated student number\"", index: 336, parent: 308, pointer: "/record/tracking", listed: false},
	{Path: "record.multi_institution", Name: "multi_institution", Kind: TextKind, Title: "Several institutions", Description: "How learning at several institutions is recorded.", Example: "\"Each part names its institution\"", index: 337, parent: 308, pointer: "/record/multi_institution", listed: false},
	{Path: "entry", Name: "entry", Kind: TableKind, Title: "Entry", Description: "What a learner needs to begin.", index: 338, parent: -1, pointer: "/entry", listed: false},
	{Path: "entry.prerequisites", Name: "prerequisites", Kind: TextsKind, Title: "Prerequisites", Description: "What must be completed before, or that nothing is.", Example: "[\"Food Safety Foundations\"]", index: 339, parent: 338, pointer: "/entry/prerequisites", listed: false},
	{Path: "entry.requirements", Name: "requirements", Kind: TextKind, Title: "Entry requirements", Description: "Entry and selection requirements.", Example: "\"One year of work in a commercial kitchen\"", index: 340, parent: 338, pointer: "/entry/requirements", listed: false},
	{Path: "entry.prior_learning", Name: "prior_learning", Kind: TableKind, Title: "Recognition of prior learning", Description: "Whether prior learning can stand in for the course.", index: 341, parent: 338, pointer: "/entry/prior_learning", listed: false},
	{Path: "entry.prior_learning.accepted", Name: "accepted", Kind: BoolKind, Title: "Accepted", Description: "Whether prior learning is recognised.", Example: "true", index: 342, parent: 341, pointer: "/entry/prior_learning/accepted", listed: false},
	{Path: "entry.prior_learning.method", Name: "method", Kind: TextKind, Title: "Method", Description: "How it is assessed.", Example: "\"Challenge of both assessments\"", index: 343, parent: 341, pointer: "/entry/prior_learning/method", listed: false},
	{Path: "entry.prior_learning.limit", Name: "limit", Kind: TextKind, Title: "Limit", Description: "The most that can be recognised.", Example: "\"The whole credential\"", index: 344, parent: 341, pointer: "/entry/prior_learning/limit", listed: false},
	{Path: "entry.prior_learning.limit_credits", Name: "limit_credits", Kind: NumberKind, Title: "Limit in credits", Description: "The most credits that can be recognised.", Example: "3", Bounded: true, Min: 0, Max: -1, index: 345, parent: 341, pointer: "/entry/prior_learning/limit_credits", listed: false},
	{Path: "delivery", Name: "delivery", Kind: TableKind, Title: "Delivery", Description: "How the learning is delivered.", index: 346, parent: -1, pointer: "/delivery", listed: false},
	{Path: "delivery.mode", Name: "mode", Kind: EnumKind, Title: "Mode", Description: "The form of participation.", Example: "\"blended\"", Allowed: []string{"online", "on-site", "blended", "workplace", "project-based", "research-lab"}, index: 347, parent: 346, pointer: "/delivery/mode", listed: false},
	{Path: "delivery.setting", Name: "setting", Kind: EnumKind, Title: "Setting", Description: "Where most of the learning happens.", Example: "\"workplace\"", Allowed: []string{"classroom", "online", "blended", "workplace"}, index: 348, parent: 346, pointer: "/delivery/setting", listed: false},
	{Path: "delivery.methods", Name: "methods", Kind: TextsKind, Title: "Methods", Description: "The delivery methods.", Example: "[\"Workshops\"]", index: 349, parent: 346, pointer: "/delivery/methods", listed: false},
	{Path: "delivery.on_demand", Name: "on_demand", Kind: BoolKind, Title: "On demand", Description: "Whether a learner can start at any time.", Example: "false", index: 350, parent: 346, pointer: "/delivery/on_demand", listed: false},
	{Path: "delivery.start_dates", Name: "start_dates", Kind: DatesKind, Title: "Start dates", Description: "Fixed dates on which it starts.", Example: "[2026-02-03]", index: 351, parent: 346, pointer: "/delivery/start_dates", listed: false},
	{Path: "delivery.personalised", Name: "personalised", Kind: TextKind, Title: "Personalisation", Description: "What the learner chooses.", Example: "\"The kitchen the plan is written for\"", index: 352, parent: 346, pointer: "/delivery/personalised", listed: false},
	{Path: "delivery.choices", Name: "choices", Kind: TextKind, Title: "Learner control", Description: "What the learner controls: pace, content, sharing.", Example: "\"Pace within ten weeks\"", index: 353, parent: 346, pointer: "/delivery/choices", listed: false},
	{Path: "delivery.flexibility", Name: "flexibility", Kind: TextKind, Title: "Flexibility", Description: "What is flexible: time, place, pace.", Example: "\"Evening and weekend groups\"", index: 354, parent: 346, pointer: "/delivery/flexibility", listed: false},
	{Path: "delivery.instructors", Name: "instructors", Kind: TextKind, Title: "Instructors", Description: "Who teaches, and with what qualification.", Example: "\"Two certified chef instructors\"", index: 355, parent: 346, pointer: "/delivery/instructors", listed: false},
	{Path: "delivery.resources", Name: "resources", Kind: TextKind, Title: "Resources", Description: "Facilities and resources.", Example: "\"Teaching kitchen and learning platform\"", index: 356, parent: 346, pointer: "/delivery/resources", listed: false},
	{Path: "access", Name: "access", Kind: TableKind, Title: "Access", Description: "Support and information for learners.", index: 357, parent: -1, pointer: "/access", listed: false},
	{Path: "access.support", Name: "support", Kind: TextKind, Title: "Learner support", Description: "Support for learners.", Example: "\"Learning centre and tutor hours\"", index: 358, parent: 357, pointer: "/access/support", listed: false},
	{Path: "access.guidance", Name: "guidance", Kind: TextKind, Title: "Guidance", Description: "Information and guidance before enrolment.", Example: "\"An information evening each term\"", index: 359, parent: 357, pointer: "/access/guidance", listed: false},
	{Path: "access.assessment_language", Name: "assessment_language", Kind: TextKind, Title: "Language of assessment", Description: "Whether assessment is available in another language, such as te reo Māori.", Example: "\"Available in te reo Māori on request\"", index: 360, parent: 357, pointer: "/access/assessment_language", listed: false},
	{Path: "access.indigenous_engagement", Name: "indigenous_engagement", Kind: TextKind, Title: "Indigenous engagement", Description: "How Indigenous communities took part.", Example: "\"Reviewed with the local First Nations council\"", index: 361, parent: 357, pointer: "/access/indigenous_engagement", listed: false},
	{Path: "access.accessibility", Name: "accessibility", Kind: TextKind, Title: "Accessibility", Description: "How learners with disabilities take part.", Example: "\"All materials meet the accessibility policy\"", index: 362, parent: 357, pointer: "/access/accessibility", listed: false},
	{Path: "cost", Name: "cost", Kind: TableKind, Title: "Cost", Description: "What it costs and how it is paid for.", index: 363, parent: -1, pointer: "/cost", listed: false},
	{Path: "cost.fee", Name: "fee", Kind: TextKind, Title: "Fee", Description: "The fee, with its currency.", Example: "\"CAD 450\"", index: 364, parent: 363, pointer: "/cost/fee", listed: false},
	{Path: "cost.other_costs", Name: "other_costs", Kind: TextKind, Title: "Other costs", Description: "Costs beside the fee.", Example: "\"Knife set, about CAD 80\"", index: 365, parent: 363, pointer: "/cost/other_costs", listed: false},
	{Path: "cost.aid", Name: "aid", Kind: TextKind, Title: "Financial aid", Description: "The financial aid that applies, or none.", Example: "\"None\"", index: 366, parent: 363, pointer: "/cost/aid", listed: false},
	{Path: "cost.aid_scheme", Name: "aid_scheme", Kind: EnumKind, Title: "Aid scheme", Description: "The student aid scheme it is offered under.", Example: "\"none\"", Allowed: []string{"osap", "other", "none"}, index: 367, parent: 363, pointer: "/cost/aid_scheme", listed: false},
	{Path: "cost.funding", Name: "funding", Kind: EnumKind, Title: "Funding", Description: "How the development or delivery is funded.", Example: "\"public\"", Allowed: []string{"none", "public", "national-pilot", "industry", "other"}, index: 368, parent: 363, pointer: "/cost/funding", listed: false},
	{Path: "offer", Name: "offer", Kind: TableKind, Title: "Offer", Description: "What learners are told before they enrol.", index: 369, parent: -1, pointer: "/offer", listed: false},
	{Path: "offer.statement", Name: "statement", Kind: TextKind, Title: "Public statement", Description: "What the public description says about credit.", Example: "\"This micro-credential carries no academic credit.\"", index: 370, parent: 369, pointer: "/offer/statement", listed: false},
	{Path: "offer.dates", Name: "dates", Kind: TextKind, Title: "Dates", Description: "When it is offered.", Example: "\"February to April 2026\"", index: 371, parent: 369, pointer: "/offer/dates", listed: false},
	{Path: "offer.place", Name: "place", Kind: TextKind, Title: "Place", Description: "Where it is offered.", Example: "\"Interurban campus\"", index: 372, parent: 369, pointer: "/offer/place", listed: false},
	{Path: "review", Name: "review", Kind: TableKind, Title: "Review", Description: "How the credential is kept up to date.", index: 373, parent: -1, pointer: "/review", listed: false},
	{Path: "review.period_months", Name: "period_months", Kind: IntegerKind, Title: "Review period", Description: "Months between reviews.", Example: "24", Bounded: true, Min: 0, Max: -1, index: 374, parent: 373, pointer: "/review/period_months", listed: false},
	{Path: "review.next_date", Name: "next_date", Kind: DateKind, Title: "Next review", Description: "The date of the next review.", Example: "2027-11-01", index: 375, parent: 373, pointer: "/review/next_date", listed: false},
	{Path: "review.owner", Name: "owner", Kind: TextKind, Title: "Owner", Description: "The role that carries out the review.", Example: "\"Program chair\"", index: 376, parent: 373, pointer: "/review/owner", listed: false},
	{Path: "review.process", Name: "process", Kind: TextKind, Title: "Process", Description: "What the review looks at and how.", Example: "\"Survey of holders and employers, then a report to council\"", index: 377, parent: 373, pointer: "/review/process", listed: false},
	{Path: "review.monitoring", Name: "monitoring", Kind: TextsKind, Title: "Monitoring", Description: "The outcomes that are monitored.", Example: "[\"Share of holders in lead roles after one year\"]", index: 378, parent: 373, pointer: "/review/monitoring", listed: false},
	{Path: "review.developer_scope", Name: "developer_scope", Kind: TextsKind, Title: "Developer's part", Description: "What the developer reviews: need and currency.", Example: "[\"Evidence of need\"]", index: 379, parent: 373, pointer: "/review/developer_scope", listed: false},
	{Path: "review.provider_scope", Name: "provider_scope", Kind: TextsKind, Title: "Provider's part", Description: "What the provider reviews: outcomes and capability.", Example: "[\"Learner results\"]", index: 380, parent: 373, pointer: "/review/provider_scope", listed: false},
	{Path: "review.change_process", Name: "change_process", Kind: TextKind, Title: "Change process", Description: "How a change of content is approved and passed on.", Example: "\"Council approves, then all instructors are told\"", index: 381, parent: 373, pointer: "/review/change_process", listed: false},
	{Path: "review.change_log", Name: "change_log", Kind: TextKind, Title: "List of changes", Description: "Where the list of changes is published.", Example: "\"On the credential's web page\"", index: 382, parent: 373, pointer: "/review/change_log", listed: false},
	{Path: "not_applicable", Name: "not_applicable", Kind: MapKind, Title: "Not applicable", Description: "Facts that do not apply to this design, each with the reason.", Example: "{ \"governance.signatories\" = \"Issued digitally; nobody signs it.\" }", index: 383, parent: -1, pointer: "/not_applicable", listed: false},
	{Path: "exceptions", Name: "exceptions", Kind: TablesKind, Title: "Exceptions", Description: "Recorded departures from a clause.", index: 384, parent: -1, pointer: "/exceptions", listed: false},
	{Path: "exceptions.clause", Name: "clause", Kind: TextKind, Title: "Clause", Description: "The id of the clause.", Example: "\"SY-3\"", index: 385, parent: 384, pointer: "/exceptions/clause", listed: true},
	{Path: "exceptions.reason", Name: "reason", Kind: TextKind, Title: "Reason", Description: "Why the design departs from it.", Example: "\"Approved before the policy came into force\"", index: 386, parent: 384, pointer: "/exceptions/reason", listed: true},
	{Path: "exceptions.authority", Name: "authority", Kind: TextKind, Title: "Authority", Description: "Who allowed it.", Example: "\"Academic Council, 3 June 2025\"", index: 387, parent: 384, pointer: "/exceptions/authority", listed: true},
	{Path: "exceptions.expires", Name: "expires", Kind: DateKind, Title: "Expires", Description: "Until when it holds.", Example: "2026-12-31", index: 388, parent: 384, pointer: "/exceptions/expires", listed: true},
	{Path: "answers", Name: "answers", Kind: MapKind, Title: "Answers", Description: "The design's answers to questions that only people can judge, by clause id.", Example: "{ \"BC-5.2\" = \"It puts the school's name to a public safety role.\" }", index: 389, parent: -1, pointer: "/answers", listed: false},
}

func fieldIndex(path string) (int, bool) {
	switch path {
	case "format":
		return 0, true
	case "frameworks":
		return 1, true
	case "credential":
		return 2, true
	case "credential.id":
		return 3, true
	case "credential.title":
		return 4, true
	case "credential.badge_title":
		return 5, true
	case "credential.title_justification":
		return 6, true
	case "credential.type":
		return 7, true
	case "credential.local_type":
		return 8, true
	case "credential.award_class":
		return 9, true
	case "credential.definition":
		return 10, true
	case "credential.definition.source":
		return 11, true
	case "credential.definition.edition":
		return 12, true
	case "credential.definition.wording":
		return 13, true
	case "credential.definition.status":
		return 14, true
	case "credential.summary":
		return 15, true
	case "credential.certified_learning":
		return 16, true
	case "credential.version":
		return 17, true
	case "credential.status":
		return 18, true
	case "credential.language":
		return 19, true
	case "credential.field_codes":
		return 20, true
	case "credential.field_codes.scheme":
		return 21, true
	case "credential.field_codes.code":
		return 22, true
	case "credential.occupations":
		return 23, true
	case "credential.occupations.scheme":
		return 24, true
	case "credential.occupations.code":
		return 25, true
	case "credential.occupations.title":
		return 26, true
	case "credential.webpage":
		return 27, true
	case "credential.uri":
		return 28, true
	case "credential.ctid":
		return 29, true
	case "validity":
		return 30, true
	case "validity.expires":
		return 31, true
	case "validity.period_months":
		return 32, true
	case "validity.renewal":
		return 33, true
	case "issuer":
		return 34, true
	case "issuer.provider":
		return 35, true
	case "issuer.provider.name":
		return 36, true
	case "issuer.provider.kind":
		return 37, true
	case "issuer.provider.country":
		return 38, true
	case "issuer.provider.region":
		return 39, true
	case "issuer.provider.recognition":
		return 40, true
	case "issuer.provider.authority":
		return 41, true
	case "issuer.provider.regulator":
		return 42, true
	case "issuer.provider.identifier":
		return 43, true
	case "issuer.provider.accreditation":
		return 44, true
	case "issuer.provider.since":
		return 45, true
	case "issuer.awarding_body":
		return 46, true
	case "issuer.awarding_body.name":
		return 47, true
	case "issuer.awarding_body.kind":
		return 48, true
	case "issuer.awarding_body.country":
		return 49, true
	case "issuer.awarding_body.region":
		return 50, true
	case "issuer.awarding_body.recognition":
		return 51, true
	case "issuer.awarding_body.authority":
		return 52, true
	case "issuer.awarding_body.regulator":
		return 53, true
	case "issuer.awarding_body.identifier":
		return 54, true
	case "issuer.awarding_body.accreditation":
		return 55, true
	case "issuer.awarding_body.since":
		return 56, true
	case "issuer.endorsing_office":
		return 57, true
	case "issuer.contact":
		return 58, true
	case "issuer.contact_kind":
		return 59, true
	case "purpose":
		return 60, true
	case "purpose.statement":
		return 61, true
	case "purpose.rationale":
		return 62, true
	case "purpose.motivations":
		return 63, true
	case "purpose.audience":
		return 64, true
	case "purpose.use":
		return 65, true
	case "purpose.relevance":
		return 66, true
	case "purpose.relevance.party":
		return 67, true
	case "purpose.relevance.description":
		return 68, true
	case "purpose.needs":
		return 69, true
	case "purpose.mission_link":
		return 70, true
	case "purpose.standalone_value":
		return 71, true
	case "purpose.employment_pathway":
		return 72, true
	case "purpose.cultural_pathway":
		return 73, true
	case "purpose.community_contribution":
		return 74, true
	case "purpose.reputation":
		return 75, true
	case "purpose.promotion":
		return 76, true
	case "purpose.competency_category":
		return 77, true
	case "need":
		return 78, true
	case "need.source":
		return 79, true
	case "need.kind":
		return 80, true
	case "need.party":
		return 81, true
	case "need.party_kind":
		return 82, true
	case "need.date":
		return 83, true
	case "need.reference":
		return 84, true
	case "need.finding":
		return 85, true
	case "partners":
		return 86, true
	case "partners.name":
		return 87, true
	case "partners.kind":
		return 88, true
	case "partners.role":
		return 89, true
	case "partners.confirms":
		return 90, true
	case "partners.date":
		return 91, true
	case "partners.reference":
		return 92, true
	case "endorsements":
		return 93, true
	case "endorsements.body":
		return 94, true
	case "endorsements.kind":
		return 95, true
	case "endorsements.claim":
		return 96, true
	case "endorsements.date":
		return 97, true
	case "endorsements.reference":
		return 98, true
	case "experiences":
		return 99, true
	case "experiences.kind":
		return 100, true
	case "experiences.title":
		return 101, true
	case "experiences.description":
		return 102, true
	case "experiences.hours":
		return 103, true
	case "experiences.outcomes":
		return 104, true
	case "content":
		return 105, true
	case "content.situation":
		return 106, true
	case "content.origin":
		return 107, true
	case "content.curriculum_type":
		return 108, true
	case "content.subject_areas":
		return 109, true
	case "content.micro_courses":
		return 110, true
	case "content.courses":
		return 111, true
	case "content.courses.code":
		return 112, true
	case "content.courses.title":
		return 113, true
	case "content.courses.credits":
		return 114, true
	case "outcomes":
		return 115, true
	case "outcomes.id":
		return 116, true
	case "outcomes.statement":
		return 117, true
	case "outcomes.kind":
		return 118, true
	case "outcomes.source":
		return 119, true
	case "outcomes.underpinned_by":
		return 120, true
	case "outcomes.references":
		return 121, true
	case "outcomes.references.framework":
		return 122, true
	case "outcomes.references.id":
		return 123, true
	case "outcomes.references.name":
		return 124, true
	case "outcomes.references.url":
		return 125, true
	case "outcomes.lumina":
		return 126, true
	case "outcomes.lumina.knowledge":
		return 127, true
	case "outcomes.lumina.specialized":
		return 128, true
	case "outcomes.lumina.personal":
		return 129, true
	case "outcomes.lumina.social":
		return 130, true
	case "assessments":
		return 131, true
	case "assessments.id":
		return 132, true
	case "assessments.title":
		return 133, true
	case "assessments.type":
		return 134, true
	case "assessments.main":
		return 135, true
	case "assessments.summative":
		return 136, true
	case "assessments.outcomes":
		return 137, true
	case "assessments.evidence":
		return 138, true
	case "assessments.sufficiency":
		return 139, true
	case "assessments.criteria":
		return 140, true
	case "assessments.pass_standard":
		return 141, true
	case "assessments.conditions":
		return 142, true
	case "assessments.weight":
		return 143, true
	case "assessments.required":
		return 144, true
	case "assessments.must_pass":
		return 145, true
	case "assessments.assessor":
		return 146, true
	case "assessments.assessor_training":
		return 147, true
	case "assessments.validated_by":
		return 148, true
	case "assessments.supervision":
		return 149, true
	case "assessments.identity_verification":
		return 150, true
	case "assessments.level":
		return 151, true
	case "assessments.complexity":
		return 152, true
	case "assessments.standards":
		return 153, true
	case "assessments.practice":
		return 154, true
	case "assessments.published":
		return 155, true
	case "assessments.feedback":
		return 156, true
	case "assessments.evidence_attached":
		return 157, true
	case "award":
		return 158, true
	case "award.rule":
		return 159, true
	case "award.basis":
		return 160, true
	case "award.route":
		return 161, true
	case "award.graded":
		return 162, true
	case "award.scale":
		return 163, true
	case "award.minimum_grade":
		return 164, true
	case "award.pass_mark":
		return 165, true
	case "award.minimum_gpa":
		return 166, true
	case "award.compensation":
		return 167, true
	case "award.residency_credits":
		return 168, true
	case "award.reassessment":
		return 169, true
	case "award.appeals":
		return 170, true
	case "size":
		return 171, true
	case "size.credit_bearing":
		return 172, true
	case "size.credit_reason":
		return 173, true
	case "size.credits":
		return 174, true
	case "size.credits_minimum":
		return 175, true
	case "size.credits_maximum":
		return 176, true
	case "size.credit_system":
		return 177, true
	case "size.hours_per_credit":
		return 178, true
	case "size.hours_per_credit_policy":
		return 179, true
	case "size.hours_total":
		return 180, true
	case "size.hours_instructional":
		return 181, true
	case "size.includes_assessment":
		return 182, true
	case "size.hours_breakdown":
		return 183, true
	case "size.hours_breakdown.contact":
		return 184, true
	case "size.hours_breakdown.self_directed":
		return 185, true
	case "size.hours_breakdown.workplace":
		return 186, true
	case "size.hours_breakdown.assessment":
		return 187, true
	case "size.weeks":
		return 188, true
	case "size.rationale":
		return 189, true
	case "level":
		return 190, true
	case "level.framework":
		return 191, true
	case "level.value":
		return 192, true
	case "level.cycle":
		return 193, true
	case "level.rationale":
		return 194, true
	case "level.equivalent":
		return 195, true
	case "level.alignments":
		return 196, true
	case "level.alignments.framework":
		return 197, true
	case "level.alignments.value":
		return 198, true
	case "level.alignments.source":
		return 199, true
	case "quality":
		return 200, true
	case "quality.process":
		return 201, true
	case "quality.type":
		return 202, true
	case "quality.scope":
		return 203, true
	case "quality.considerations":
		return 204, true
	case "quality.internal":
		return 205, true
	case "quality.external":
		return 206, true
	case "quality.dimensions":
		return 207, true
	case "quality.rationale":
		return 208, true
	case "quality.standards":
		return 209, true
	case "quality.moderation":
		return 210, true
	case "quality.moderation.materials":
		return 211, true
	case "quality.moderation.decisions":
		return 212, true
	case "quality.same_as_programmes":
		return 213, true
	case "quality.same_as_target":
		return 214, true
	case "quality.learner_feedback":
		return 215, true
	case "quality.stakeholder_feedback":
		return 216, true
	case "quality.statement":
		return 217, true
	case "quality.statement.profile":
		return 218, true
	case "quality.statement.process":
		return 219, true
	case "quality.statement.review":
		return 220, true
	case "quality.accreditation":
		return 221, true
	case "quality.accreditation.type":
		return 222, true
	case "quality.accreditation.body":
		return 223, true
	case "governance":
		return 224, true
	case "governance.scope":
		return 225, true
	case "governance.accountable_unit":
		return 226, true
	case "governance.contact_role":
		return 227, true
	case "governance.policy":
		return 228, true
	case "governance.official":
		return 229, true
	case "governance.official_definition":
		return 230, true
	case "governance.credential_framework":
		return 231, true
	case "governance.framework_coverage":
		return 232, true
	case "governance.framework_coverage_reference":
		return 233, true
	case "governance.framework_gap":
		return 234, true
	case "governance.framework_position":
		return 235, true
	case "governance.signatories":
		return 236, true
	case "governance.registrar":
		return 237, true
	case "governance.registrar.consulted":
		return 238, true
	case "governance.registrar.date":
		return 239, true
	case "governance.registrar.role":
		return 240, true
	case "governance.registrar.reason":
		return 241, true
	case "governance.developer":
		return 242, true
	case "governance.developer.name":
		return 243, true
	case "governance.developer.kind":
		return 244, true
	case "governance.rule_set":
		return 245, true
	case "governance.consent_to_assess":
		return 246, true
	case "governance.approvals":
		return 247, true
	case "governance.approvals.body":
		return 248, true
	case "governance.approvals.kind":
		return 249, true
	case "governance.approvals.status":
		return 250, true
	case "governance.approvals.date":
		return 251, true
	case "governance.approvals.reference":
		return 252, true
	case "duplication":
		return 253, true
	case "duplication.searched":
		return 254, true
	case "duplication.date":
		return 255, true
	case "duplication.overlaps":
		return 256, true
	case "duplication.decision":
		return 257, true
	case "duplication.reason":
		return 258, true
	case "transfer":
		return 259, true
	case "transfer.intent":
		return 260, true
	case "transfer.reason":
		return 261, true
	case "transfer.policy":
		return 262, true
	case "transfer.policy_change":
		return 263, true
	case "transfer.policy_change_detail":
		return 264, true
	case "transfer.other_mechanisms":
		return 265, true
	case "transfer.outreach":
		return 266, true
	case "transfer.asks":
		return 267, true
	case "transfer.registry":
		return 268, true
	case "transfer.receiving":
		return 269, true
	case "transfer.receiving.institution":
		return 270, true
	case "transfer.receiving.program":
		return 271, true
	case "transfer.receiving.kind":
		return 272, true
	case "transfer.receiving.scope":
		return 273, true
	case "transfer.receiving.status":
		return 274, true
	case "transfer.receiving.basis":
		return 275, true
	case "transfer.receiving.agreement":
		return 276, true
	case "transfer.receiving.course":
		return 277, true
	case "transfer.receiving.credits":
		return 278, true
	case "transfer.receiving.program_credits":
		return 279, true
	case "transfer.receiving.equivalence":
		return 280, true
	case "transfer.receiving.assessed_by":
		return 281, true
	case "transfer.receiving.country":
		return 282, true
	case "transfer.receiving.outcome_map":
		return 283, true
	case "transfer.receiving.outcome_map.outcome":
		return 284, true
	case "transfer.receiving.outcome_map.target":
		return 285, true
	case "stacking":
		return 286, true
	case "stacking.types":
		return 287, true
	case "stacking.relation":
		return 288, true
	case "stacking.program_relation":
		return 289, true
	case "stacking.route":
		return 290, true
	case "stacking.part_of":
		return 291, true
	case "stacking.requires":
		return 292, true
	case "stacking.siblings":
		return 293, true
	case "stacking.occupation":
		return 294, true
	case "stacking.complements":
		return 295, true
	case "stacking.pathways":
		return 296, true
	case "stacking.pathways.type":
		return 297, true
	case "stacking.pathways.target":
		return 298, true
	case "stacking.pathways.target_kind":
		return 299, true
	case "stacking.pathways.target_level":
		return 300, true
	case "stacking.pathways.order":
		return 301, true
	case "stacking.pathways.credits":
		return 302, true
	case "stacking.pathways.target_credits":
		return 303, true
	case "stacking.pathways.requires":
		return 304, true
	case "stacking.pathways.components":
		return 305, true
	case "stacking.pathways.terminal":
		return 306, true
	case "stacking.pathways.target_outcomes":
		return 307, true
	case "record":
		return 308, true
	case "record.form":
		return 309, true
	case "record.channel":
		return 310, true
	case "record.verification":
		return 311, true
	case "record.transcript":
		return 312, true
	case "record.transcript_record":
		return 313, true
	case "record.transcript_reason":
		return 314, true
	case "record.transcript_format":
		return 315, true
	case "record.transcript_entry":
		return 316, true
	case "record.transcript_entry.text":
		return 317, true
	case "record.transcript_entry.placement":
		return 318, true
	case "record.transcript_entry.term":
		return 319, true
	case "record.transcript_entry.date_rule":
		return 320, true
	case "record.owner":
		return 321, true
	case "record.portability":
		return 322, true
	case "record.portability.store":
		return 323, true
	case "record.portability.share":
		return 324, true
	case "record.portability.verify":
		return 325, true
	case "record.registry":
		return 326, true
	case "record.identity_capture":
		return 327, true
	case "record.issue_rule":
		return 328, true
	case "record.data_policy":
		return 329, true
	case "record.retention":
		return 330, true
	case "record.contents":
		return 331, true
	case "record.evidence_embedded":
		return 332, true
	case "record.evidence_public":
		return 333, true
	case "record.opt_out":
		return 334, true
	case "record.system_report":
		return 335, true
	case "record.tracking":
		return 336, true
	case "record.multi_institution":
		return 337, true
	case "entry":
		return 338, true
	case "entry.prerequisites":
		return 339, true
	case "entry.requirements":
		return 340, true
	case "entry.prior_learning":
		return 341, true
	case "entry.prior_learning.accepted":
		return 342, true
	case "entry.prior_learning.method":
		return 343, true
	case "entry.prior_learning.limit":
		return 344, true
	case "entry.prior_learning.limit_credits":
		return 345, true
	case "delivery":
		return 346, true
	case "delivery.mode":
		return 347, true
	case "delivery.setting":
		return 348, true
	case "delivery.methods":
		return 349, true
	case "delivery.on_demand":
		return 350, true
	case "delivery.start_dates":
		return 351, true
	case "delivery.personalised":
		return 352, true
	case "delivery.choices":
		return 353, true
	case "delivery.flexibility":
		return 354, true
	case "delivery.instructors":
		return 355, true
	case "delivery.resources":
		return 356, true
	case "access":
		return 357, true
	case "access.support":
		return 358, true
	case "access.guidance":
		return 359, true
	case "access.assessment_language":
		return 360, true
	case "access.indigenous_engagement":
		return 361, true
	case "access.accessibility":
		return 362, true
	case "cost":
		return 363, true
	case "cost.fee":
		return 364, true
	case "cost.other_costs":
		return 365, true
	case "cost.aid":
		return 366, true
	case "cost.aid_scheme":
		return 367, true
	case "cost.funding":
		return 368, true
	case "offer":
		return 369, true
	case "offer.statement":
		return 370, true
	case "offer.dates":
		return 371, true
	case "offer.place":
		return 372, true
	case "review":
		return 373, true
	case "review.period_months":
		return 374, true
	case "review.next_date":
		return 375, true
	case "review.owner":
		return 376, true
	case "review.process":
		return 377, true
	case "review.monitoring":
		return 378, true
	case "review.developer_scope":
		return 379, true
	case "review.provider_scope":
		return 380, true
	case "review.change_process":
		return 381, true
	case "review.change_log":
		return 382, true
	case "not_applicable":
		return 383, true
	case "exceptions":
		return 384, true
	case "exceptions.clause":
		return 385, true
	case "exceptions.reason":
		return 386, true
	case "exceptions.authority":
		return 387, true
	case "exceptions.expires":
		return 388, true
	case "answers":
		return 389, true
	}
	return 0, false
}
