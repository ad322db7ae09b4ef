package org.guichet.web.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.UnaryOperator;
import org.guichet.directory.PreferenceService;
import org.guichet.directory.Preferences;
import org.guichet.web.faces.Onward;
import org.guichet.web.look.Look;
import org.guichet.web.look.Remembered;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Language, look, zone and keys of the person before the page; each group is saved by itself (OT-60, SL-23). */
@Named("preferences")
@RequestScoped
public class PreferencesBacking {

    @EJB
    private PreferenceService preferences;

    @Inject
    private Remembered remembered;

    @Inject
    private Onward onward;

    @Inject
    private Look look;

    private String language = "";
    private String theme = "";
    private String density = "";
    private @Nullable String zone;
    private boolean singleKeys;

    @PostConstruct
    void read() {
        Preferences mine = preferences.mine();
        language = look.getLanguage();
        theme = look.getTheme();
        density = look.getDensity();
        zone = mine.zone();
        singleKeys = mine.singleKeys();
    }

    /** Reads them before the first byte of the page is written. */
    public void open() {
        getLanguage();
    }

    public void saveLook() {
        look.speak(language);
        save("display", mine -> mine.withLook(language, theme, density));
    }

    public void saveZone() {
        save("time", mine -> mine.inZone(zone));
    }

    public void saveKeys() {
        save("keys", mine -> mine.withSingleKeys(singleKeys));
    }

    /** The page is drawn anew, for what was chosen shows everywhere; it says what was saved, in the language of then. */
    private void save(String group, UnaryOperator<Preferences> change) {
        remembered.bring(preferences.change(change), Faces.getResponse());
        onward.to("/preferences", "preferences.saved." + group);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public boolean isSingleKeys() {
        return singleKeys;
    }

    public void setSingleKeys(boolean singleKeys) {
        this.singleKeys = singleKeys;
    }
}
