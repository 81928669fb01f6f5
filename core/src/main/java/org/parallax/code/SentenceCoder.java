package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Event;

/** Codes one sentence: proposals of the lexicon, with standing and setting. */
final class SentenceCoder {

    private final Lexicon lexicon;
    private final SettingFinder settings;
    private final Outlook outlook;
    private final CueEvents cues;
    private final Tolls tolls;
    private final PublicStatements statements;
    private final Domains domains;

    SentenceCoder(Lexicon lexicon, SettingFinder settings) {
        this.lexicon = lexicon;
        this.settings = settings;
        this.outlook = Outlook.load();
        this.cues = CueEvents.load();
        this.tolls = Tolls.load();
        this.domains = Domains.load();
        this.statements = new PublicStatements(domains);
    }

    List<Draft> code(Scene scene, Journal journal) {
        Matcher matcher = new Matcher(scene, lexicon, journal);
        List<Draft> drafts = new ArrayList<>();
        List<Proposal> proposals = statements.kept(scene, matcher.proposals(), journal);
        for (Proposal proposal : proposals) {
            if (scene.insideName(proposal.head())) {
                journal.refused(proposal, "part of a name");
                continue;
            }
            Outlook.Seen seen = outlook.of(scene, proposal, Standings.of(scene, proposal));
            Draft draft = draft(scene, seen);
            drafts.add(draft.with(Features.of(scene, proposal, draft, proposals, domains)));
            journal.taken(proposal, () -> matcher.evidence(proposal));
        }
        drafts.addAll(cues.find(scene, drafts));
        drafts.addAll(tolls.find(scene));
        return drafts;
    }

    private Draft draft(Scene scene, Outlook.Seen seen) {
        Proposal proposal = seen.proposal();
        Event.Trigger trigger = new Event.Trigger(proposal.words(), proposal.trigger(), scene.ref(proposal.head()));
        return new Draft(
                trigger,
                proposal.code(),
                proposal.roles(),
                settings.of(scene, proposal),
                seen.standing(),
                seen.rule(),
                List.of());
    }
}
