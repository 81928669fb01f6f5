package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import org.parallax.code.Explanation.Decision;
import org.parallax.model.Event;

/** Codes one sentence: proposals of the lexicon, with standing and setting. */
final class SentenceCoder {

    private final Lexicon lexicon;
    private final SettingFinder settings;
    private final Outlook outlook;
    private final CueEvents cues;
    private final PublicStatements statements;
    private final Domains domains;

    SentenceCoder(Lexicon lexicon, SettingFinder settings) {
        this.lexicon = lexicon;
        this.settings = settings;
        this.outlook = Outlook.load();
        this.cues = CueEvents.load();
        this.domains = Domains.load();
        this.statements = new PublicStatements(domains);
    }

    List<Draft> code(Scene scene, List<Decision> decisions) {
        Matcher matcher = new Matcher(scene, lexicon);
        List<Draft> drafts = new ArrayList<>();
        List<Proposal> proposals = statements.kept(scene, matcher.proposals(), decisions);
        for (Proposal proposal : proposals) {
            if (scene.insideName(proposal.head())) {
                decisions.add(new Decision(proposal.trigger(), proposal.entry().id(), false, "part of a name"));
                continue;
            }
            Outlook.Seen seen = outlook.of(scene, proposal, Standings.of(scene, proposal));
            Draft draft = draft(scene, seen);
            drafts.add(draft.with(Features.of(scene, proposal, draft, proposals, domains)));
            decisions.add(new Decision(
                    proposal.trigger(),
                    proposal.entry().id(),
                    true,
                    "matched: " + proposal.entry().frame().text()));
        }
        drafts.addAll(cues.find(scene, drafts));
        decisions.addAll(matcher.decisions());
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
