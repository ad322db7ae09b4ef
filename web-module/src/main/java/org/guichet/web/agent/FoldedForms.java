package org.guichet.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.EnumSet;
import org.guichet.web.faces.Asked;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/**
 * The forms that somebody has unfolded on a ticket page. A page that is only read has none of them: each would cost more than all of
 * the conversation.
 */
@Named("folds")
@ViewScoped
public class FoldedForms implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final EnumSet<Fold> open = EnumSet.noneOf(Fold.class);

    /** Brings the form that the page asks for. */
    public void unfold() {
        unfold(Asked.one(Fold.values(), Faces.getRequestParameter("fold")));
    }

    /** Brings a form, drawn anew if it is there already. */
    void unfold(Fold fold) {
        open.add(fold);
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(fold.place());
    }

    /** Tells whether there is any form. */
    public boolean isAny() {
        return !open.isEmpty();
    }

    /** Tells whether a form is there; pages name it: {@code #{folds.has('MERGING')}}. */
    public boolean has(String fold) {
        return open.contains(Fold.valueOf(fold));
    }
}
