#pragma once

#include "domain/codes.h"
#include "widgets/flow_box.h"

#include <vector>

class QCheckBox;

namespace katve {

// Codes to tick, side by side, as many lines as they need.
class CheckRow : public FlowBox {
    Q_OBJECT

public:
    CheckRow(const QString &name, const QStringList &words, QWidget *parent);

    [[nodiscard]] bool isTicked(int code) const;
    void tick(int code, bool on);
    void setShown(int code, bool shown);

    template <CodeList Code> [[nodiscard]] std::vector<Code> codes() const
    {
        std::vector<Code> codes;
        for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i) {
            if (isTicked(static_cast<int>(i)))
                codes.push_back(static_cast<Code>(i));
        }
        return codes;
    }
    template <CodeList Code> void tickAll(const std::vector<Code> &codes)
    {
        for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i)
            tick(static_cast<int>(i), std::find(codes.begin(), codes.end(), static_cast<Code>(i)) != codes.end());
    }

Q_SIGNALS:
    void edited();   // by the user

private:
    std::vector<QCheckBox *> m_boxes;
};

template <CodeList Code> [[nodiscard]] QStringList wordsOf(QString (*word)(Code))
{
    QStringList words;
    for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i)
        words.append(word(static_cast<Code>(i)));
    return words;
}

}   // namespace katve
